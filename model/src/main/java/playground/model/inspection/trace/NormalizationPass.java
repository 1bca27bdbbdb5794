package playground.model.inspection.trace;

import java.util.function.IntToDoubleFunction;
import playground.model.inspection.trace.part.Matrix;
import playground.model.inspection.trace.part.NormalizationBackward;
import playground.model.inspection.trace.part.NormalizationForward;
import playground.model.network.Normalization;

/** The backward pass of a normalization, a number at a time. */
final class NormalizationPass {
  private NormalizationPass() {}

  /** ∂E/∂U from Δ, γ of a unit being {@code gain}. */
  static Matrix backward(NormalizationForward forward, IntToDoubleFunction gain, Matrix delta) {
    return Matrix.of(
        delta.rows(),
        delta.columns(),
        (unit, example) -> terms(forward, gain, delta, unit, example).affineDelta());
  }

  /** The terms of ∂E/∂u of a unit in an example. */
  static NormalizationBackward terms(
      NormalizationForward forward, IntToDoubleFunction gain, Matrix delta, int unit, int example) {
    boolean overBatch = forward.kind() == Normalization.BATCH;
    int count = overBatch ? delta.columns() : delta.rows();
    double sum = 0;
    double product = 0;
    for (int k = 0; k < count; k++) {
      int j = overBatch ? unit : k;
      int column = overBatch ? k : example;
      double h = gain.applyAsDouble(j) * delta.at(j, column);
      sum += h;
      product += h * forward.normalized().at(j, column);
    }
    return new NormalizationBackward(
        gain.applyAsDouble(unit) * delta.at(unit, example),
        sum / count,
        product / count,
        forward.normalized().at(unit, example),
        forward.deviation(unit, example));
  }
}
