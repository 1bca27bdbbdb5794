/** How far the losses of many networks are apart, and how many of the networks succeed. */
@org.jspecify.annotations.NullMarked
package playground.model.sweep.spread;
