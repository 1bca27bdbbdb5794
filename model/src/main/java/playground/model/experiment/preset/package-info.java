/** Experiments that have a name: alone, side by side, or as the steps of a lesson. */
package playground.model.experiment.preset;
