package playground.app.figure.gradient;

/** What of a {@link GradientChart} is at a place. Layers count from 0. */
public sealed interface GradientPart {
  /** The layer in whose row it is. */
  int layer();

  /** The gradient of a layer as it is now. */
  record Now(int layer) implements GradientPart {}

  /** The gradient of a layer in a bucket of the history. */
  record Then(int layer, int bucket) implements GradientPart {}

  /** What a layer multiplies the gradient by. */
  record Factor(int layer, GradientFactor factor) implements GradientPart {}
}
