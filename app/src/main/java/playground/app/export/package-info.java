/** Figures of an experiment as they are taken away, in the window and without it. */
@org.jspecify.annotations.NullMarked
package playground.app.export;
