/**
 * An experiment: every setting that makes a run, immutable, with the range of each. The package
 * {@code table} lists the settings one by one; {@code preset} has some experiments by name; {@code
 * file} keeps any of them, and {@code link} those that TensorFlow Playground can have, too.
 *
 * <p>Imports the packages whose settings it names (network, optimization, data). Training imports
 * it, since a session is started from an experiment.
 */
package playground.model.experiment;
