/**
 * The table of settings: of each setting of an experiment its name, what it can be, where its value
 * stands in an {@link playground.model.experiment.Experiment}, and what a change of it does to a
 * run. Files, links, differences, undo and the plain controls follow from it.
 */
package playground.model.experiment.table;
