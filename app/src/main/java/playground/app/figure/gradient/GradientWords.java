package playground.app.figure.gradient;

/**
 * The words of a {@link GradientChart} in the user's language.
 *
 * @param layer above the numbers of the layers
 * @param output name of the output layer
 * @param norm what the bars show
 * @param history what the strip shows
 * @param epoch below the strip
 * @param factors above the columns of factors: through the weights, through the activation, both,
 *     and the mean slope
 * @param nothingArrives where there is no gradient to multiply
 */
public record GradientWords(
    String layer,
    String output,
    String norm,
    String history,
    String epoch,
    Factors factors,
    String nothingArrives) {

  /** The names of the columns of factors, in their order. */
  public record Factors(String weights, String slopes, String both, String meanSlope) {
    String of(GradientFactor factor) {
      return switch (factor) {
        case WEIGHTS -> weights;
        case SLOPES -> slopes;
        case BOTH -> both;
        case MEAN_SLOPE -> meanSlope;
      };
    }
  }

  /** What a layer is called, counted from 0, of {@code depth} layers. */
  String ofLayer(int index, int depth) {
    return index == depth - 1 ? output : Integer.toString(index + 1);
  }
}
