/**
 * An experiment: every setting that makes a run, immutable, with the range of each.
 *
 * <p>Imports the rooms whose settings it names (network, optimization, data). Training imports it,
 * since a session is started from an experiment.
 */
package playground.model.experiment;
