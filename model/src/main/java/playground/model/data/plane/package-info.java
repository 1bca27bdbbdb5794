/** Samples of the plane: data sets that are generated, and the user's own points. */
package playground.model.data.plane;
