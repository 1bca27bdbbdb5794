package playground.model.inspection.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import playground.model.inspection.trace.part.LayerBackward;
import playground.model.inspection.trace.part.LayerForward;
import playground.model.inspection.trace.part.Matrix;
import playground.model.inspection.trace.part.NormalizationForward;
import playground.model.network.Architecture;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;
import playground.model.network.Propagation;
import playground.model.network.activation.Activation;

/** Runs the passes of the engine and copies what its buffers hold. */
final class PassReader {
  private final Propagation pass;
  private final ParameterLayout layout;
  private final Architecture architecture;

  PassReader(Propagation pass, ParameterLayout layout) {
    this.pass = pass;
    this.layout = layout;
    architecture = pass.architecture();
  }

  /** The layers of the forward pass, as in training, first layer first. */
  List<LayerForward> forward(double[] parameters, int examples) {
    @Nullable Matrix[] affine = new Matrix[architecture.depth()];
    pass.forwardTraining(
        parameters,
        examples,
        (layer, u) -> {
          if (isNormalized(layer)) {
            affine[layer] = units(layer, u, examples);
          }
        });
    List<LayerForward> layers = new ArrayList<>();
    Matrix input =
        Matrix.of(pass.enteringFirstLayer(), architecture.inputs(), examples, pass.capacity());
    for (int layer = 0; layer < architecture.depth(); layer++) {
      Matrix z = units(layer, pass.preActivations(layer));
      Matrix a = units(layer, pass.activations(layer));
      Matrix f = architecture.layer(layer).residual() ? units(layer, pass.activated(layer)) : a;
      Matrix u = affine[layer];
      layers.add(new LayerForward(layer, input, u == null ? z : u, normalization(layer), z, f, a));
      input = a;
    }
    return layers;
  }

  private Optional<NormalizationForward> normalization(int layer) {
    Normalization kind = architecture.layer(layer).normalization();
    if (kind == Normalization.NONE) {
      return Optional.empty();
    }
    boolean perUnit = kind == Normalization.BATCH;
    int rows = perUnit ? architecture.units(layer) : 1;
    int columns = perUnit ? 1 : pass.examples();
    return Optional.of(
        new NormalizationForward(
            kind,
            Matrix.of(rows, columns, (unit, k) -> pass.mean(layer, unit, k)),
            Matrix.of(rows, columns, (unit, k) -> pass.deviation(layer, unit, k)),
            units(layer, pass.normalized(layer))));
  }

  /** The layers of the backward pass, each example counting 1, last layer first. */
  List<LayerBackward> backward(double[] parameters, double[] targets) {
    int depth = architecture.depth();
    @Nullable Matrix[] outputGradients = new Matrix[depth];
    pass.backward(
        parameters,
        targets,
        1,
        new double[layout.size()],
        (layer, g) -> outputGradients[layer] = units(layer, g));
    if (!architecture.loss().isOnLogits()) {
      outputGradients[depth - 1] = differences(targets);
    }
    List<LayerBackward> layers = new ArrayList<>();
    for (int layer = depth - 1; layer >= 0; layer--) {
      boolean around = layer < depth - 1 && architecture.layer(layer + 1).residual();
      Matrix delta = units(layer, pass.deltas(layer));
      layers.add(
          new LayerBackward(
              layer,
              Optional.ofNullable(outputGradients[layer]),
              around ? Optional.ofNullable(outputGradients[layer + 1]) : Optional.empty(),
              isSoftmax(layer) ? Optional.empty() : Optional.of(slopes(layer)),
              delta,
              isNormalized(layer) ? units(layer, pass.affineDeltas(layer)) : delta));
    }
    return layers;
  }

  /** ∂E/∂A⁽ᴸ⁾ = A⁽ᴸ⁾ − T of the squared error. */
  private Matrix differences(double[] targets) {
    double[] a = pass.outputs();
    return Matrix.of(
        architecture.outputs(),
        pass.examples(),
        (unit, k) -> a[unit * pass.capacity() + k] - targets[unit * pass.capacity() + k]);
  }

  private Matrix slopes(int layer) {
    Activation activation = architecture.layer(layer).activation();
    double[] z = pass.preActivations(layer);
    double[] f = pass.activated(layer);
    return Matrix.of(
        architecture.units(layer),
        pass.examples(),
        (unit, k) ->
            activation.derivative(z[unit * pass.capacity() + k], f[unit * pass.capacity() + k]));
  }

  boolean isSoftmax(int layer) {
    return architecture.layer(layer).activation() == Activation.SOFTMAX;
  }

  private boolean isNormalized(int layer) {
    return architecture.layer(layer).normalization() != Normalization.NONE;
  }

  private Matrix units(int layer, double[] matrix) {
    return units(layer, matrix, pass.examples());
  }

  private Matrix units(int layer, double[] matrix, int examples) {
    return Matrix.of(matrix, architecture.units(layer), examples, pass.capacity());
  }
}
