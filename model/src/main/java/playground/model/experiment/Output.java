package playground.model.experiment;

import playground.model.data.Problem;
import playground.model.network.Loss;
import playground.model.network.activation.Activation;

/** What the output layer does, by name. */
public enum Output {
  /**
   * What fits the loss: sigmoid for binary cross-entropy, softmax for softmax cross-entropy, step
   * for the perceptron's; for the squared error tanh where there are classes and linear where there
   * are values.
   */
  AUTOMATIC,
  /** a = z. */
  LINEAR,
  /** a = tanh z. */
  TANH,
  /** a = σ(z). */
  SIGMOID,
  /** Probabilities of the classes, an output each. */
  SOFTMAX,
  /** 1 where z ≥ 0, else 0; for the perceptron's loss alone. */
  STEP,
  /** a = max(0, z). */
  RELU,
  /** a = z where z > 0, else z / 100. */
  LEAKY_RELU,
  /** a = z where z > 0, else eᶻ − 1. */
  ELU,
  /** a = z Φ(z). */
  GELU,
  /** a = ln(1 + eᶻ). */
  SOFTPLUS,
  /** a = z σ(z). */
  SWISH;

  /** The activation of the outputs. */
  public Activation activation(Loss loss, Problem problem) {
    return switch (this) {
      case AUTOMATIC ->
          switch (loss) {
            case BINARY_CROSS_ENTROPY -> Activation.SIGMOID;
            case SOFTMAX_CROSS_ENTROPY -> Activation.SOFTMAX;
            case PERCEPTRON -> Activation.STEP;
            case HALF_SQUARED_ERROR ->
                problem == Problem.CLASSIFICATION ? Activation.TANH : Activation.LINEAR;
          };
      case LINEAR -> Activation.LINEAR;
      case TANH -> Activation.TANH;
      case SIGMOID -> Activation.SIGMOID;
      case SOFTMAX -> Activation.SOFTMAX;
      case STEP -> Activation.STEP;
      case RELU -> Activation.RELU;
      case LEAKY_RELU -> Activation.LEAKY_RELU;
      case ELU -> Activation.ELU;
      case GELU -> Activation.GELU;
      case SOFTPLUS -> Activation.SOFTPLUS;
      case SWISH -> Activation.SWISH;
    };
  }
}
