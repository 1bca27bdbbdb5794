/** The picture of a sweep: a cell for each network, coloured by what came of it. */
@org.jspecify.annotations.NullMarked
package playground.app.figure.sweep;
