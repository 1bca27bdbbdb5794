package playground.model.experiment;

import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;

/**
 * What can be chosen of a network beyond its shape.
 *
 * @param loss what training makes small
 * @param output what the output layer does
 * @param normalization of the hidden layers
 * @param residual whether each hidden layer but the first adds what enters it to what leaves it
 * @param standardized whether inputs are taken as (x − μ) / σ, the training set's mean and
 *     deviation
 * @param initialBias the bias of every unit before training, {@link Limits#INITIAL_BIAS}
 * @param zeroOneTargets whether the targets of classes are 0 and 1 also where the output can be
 *     negative, and not −1 and +1
 */
public record NetworkOptions(
    Loss loss,
    Output output,
    Normalization normalization,
    boolean residual,
    boolean standardized,
    double initialBias,
    boolean zeroOneTargets) {

  /**
   * @throws IllegalArgumentException if the bias is out of its range
   */
  public NetworkOptions {
    Limits.INITIAL_BIAS.require("initial bias", initialBias);
    // Turns -0 into 0: they are one setting, and records compare them as two.
    initialBias += 0.0;
  }

  /** Those of TensorFlow Playground: squared error, nothing normalized, no connection around. */
  public static NetworkOptions of(Initializer initializer) {
    return new NetworkOptions(
        Loss.HALF_SQUARED_ERROR,
        Output.AUTOMATIC,
        Normalization.NONE,
        false,
        false,
        initializer.bias(),
        false);
  }

  /** The same, with another loss and the output that fits it. */
  public NetworkOptions withLoss(Loss newLoss) {
    return new NetworkOptions(
        newLoss,
        Output.AUTOMATIC,
        normalization,
        residual,
        standardized,
        initialBias,
        zeroOneTargets);
  }

  /** The same, with another output. */
  public NetworkOptions withOutput(Output newOutput) {
    return new NetworkOptions(
        loss, newOutput, normalization, residual, standardized, initialBias, zeroOneTargets);
  }

  /** The same, with hidden layers normalized otherwise. */
  public NetworkOptions withNormalization(Normalization newNormalization) {
    return new NetworkOptions(
        loss, output, newNormalization, residual, standardized, initialBias, zeroOneTargets);
  }

  /** The same, with or without residual connections. */
  public NetworkOptions withResidual(boolean newResidual) {
    return new NetworkOptions(
        loss, output, normalization, newResidual, standardized, initialBias, zeroOneTargets);
  }

  /** The same, with inputs standardized or as they are. */
  public NetworkOptions withStandardized(boolean newStandardized) {
    return new NetworkOptions(
        loss, output, normalization, residual, newStandardized, initialBias, zeroOneTargets);
  }

  /** The same, with other first biases. */
  public NetworkOptions withInitialBias(double newInitialBias) {
    return new NetworkOptions(
        loss, output, normalization, residual, standardized, newInitialBias, zeroOneTargets);
  }

  /** The same, with the targets 0 and 1 for classes, or with those that fit the output. */
  public NetworkOptions withZeroOneTargets(boolean newZeroOneTargets) {
    return new NetworkOptions(
        loss, output, normalization, residual, standardized, initialBias, newZeroOneTargets);
  }
}
