package playground.app.figure.diagram;

import playground.app.figure.HeatScale;
import playground.app.figure.MapColors;
import playground.model.inspection.WeightGradients;
import playground.model.training.snapshot.Parameters;

/** What the edges of a network diagram show: how strong each is drawn, and in which colour. */
public interface EdgeMeasure {
  /** What width and opacity grow with, at least 0; about 1 for a usual edge. */
  double strength(int layer, int unit, int input);

  /** The opaque ARGB colour. */
  int color(int layer, int unit, int input);

  /** The weights: |w|, coloured by sign. */
  static EdgeMeasure ofWeights(Parameters parameters, MapColors colors) {
    return new EdgeMeasure() {
      @Override
      public double strength(int layer, int unit, int input) {
        return Math.abs(parameters.weight(layer, unit, input));
      }

      @Override
      public int color(int layer, int unit, int input) {
        double weight = parameters.weight(layer, unit, input);
        return colors.palette().color(Math.clamp(2 * weight, -1, 1), colors.dark());
      }
    };
  }

  /** |∂L/∂w| on the logarithmic scale of {@link HeatScale}, whose lower end is no strength. */
  static EdgeMeasure ofGradients(WeightGradients gradients) {
    return new EdgeMeasure() {
      @Override
      public double strength(int layer, int unit, int input) {
        return 1.6 * HeatScale.fraction(Math.abs(gradients.of(layer, unit, input)));
      }

      @Override
      public int color(int layer, int unit, int input) {
        return HeatScale.color(Math.abs(gradients.of(layer, unit, input)));
      }
    };
  }
}
