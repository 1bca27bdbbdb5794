/**
 * An experiment: every setting that makes a run, immutable, with the range of each. Some are here
 * by name, alone, side by side or as the steps of a lesson; the room {@code file} keeps any of
 * them, and {@code link} those that TensorFlow Playground can have, too.
 *
 * <p>Imports the rooms whose settings it names (network, optimization, data). Training imports it,
 * since a session is started from an experiment.
 */
package playground.model.experiment;
