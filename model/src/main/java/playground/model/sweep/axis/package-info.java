/** The settings that a sweep can vary, and the values that it gives them. */
@org.jspecify.annotations.NullMarked
package playground.model.sweep.axis;
