package playground.model.experiment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import playground.model.data.Feature;
import playground.model.network.Initializer;
import playground.model.network.activation.Activation;
import playground.model.network.activation.HiddenActivations;

/**
 * The network that is trained.
 *
 * @param features its inputs, in the order of {@link Feature}; at least one
 * @param hiddenUnits units of each hidden layer, first layer first; may be empty
 * @param activations of the hidden layers
 * @param initializer how its weights are drawn
 * @param options what else can be chosen
 */
public record NetworkSettings(
    List<Feature> features,
    List<Integer> hiddenUnits,
    HiddenActivations activations,
    Initializer initializer,
    NetworkOptions options) {

  /**
   * @throws IllegalArgumentException if there is no feature, too many layers or units, another
   *     number of activations than one or one a layer, or residual connections between layers of
   *     unequal width
   */
  public NetworkSettings {
    if (features.isEmpty()) {
      throw new IllegalArgumentException("features: none; a network has at least 1 input");
    }
    features = List.copyOf(EnumSet.copyOf(features));
    hiddenUnits = List.copyOf(hiddenUnits);
    Limits.HIDDEN_LAYERS.require("hidden layers", hiddenUnits.size());
    for (int layer = 0; layer < hiddenUnits.size(); layer++) {
      Limits.UNITS.require("units of hidden layer " + (layer + 1), hiddenUnits.get(layer));
    }
    int activationCount = activations.each().size();
    if (activationCount > 1 && activationCount != hiddenUnits.size()) {
      throw new IllegalArgumentException(
          "activations: %d of %d hidden layers; one for all, or one for each"
              .formatted(activationCount, hiddenUnits.size()));
    }
    if (options.residual() && hiddenUnits.stream().distinct().count() > 1) {
      throw new SettingsConflictException(
          SettingsConflict.RESIDUAL_WIDTHS,
          "residual: hidden layers of " + hiddenUnits + " units; all of one width");
    }
  }

  /** With one activation of all hidden layers. */
  public NetworkSettings(
      List<Feature> features,
      List<Integer> hiddenUnits,
      Activation activation,
      Initializer initializer,
      NetworkOptions options) {
    this(features, hiddenUnits, HiddenActivations.of(activation), initializer, options);
  }

  /** With one activation of all hidden layers, and the options of TensorFlow Playground. */
  public NetworkSettings(
      List<Feature> features,
      List<Integer> hiddenUnits,
      Activation activation,
      Initializer initializer) {
    this(features, hiddenUnits, activation, initializer, NetworkOptions.of(initializer));
  }

  /** The same, with other inputs. */
  public NetworkSettings withFeatures(Collection<Feature> newFeatures) {
    return new NetworkSettings(
        List.copyOf(newFeatures), hiddenUnits, activations, initializer, options);
  }

  /** The same, with other hidden layers; those that are added have the last one's activation. */
  public NetworkSettings withHiddenUnits(List<Integer> newHiddenUnits) {
    return new NetworkSettings(
        features, newHiddenUnits, activations.over(newHiddenUnits.size()), initializer, options);
  }

  /** The same, with {@code units} in hidden layer {@code layer}, counted from 0. */
  public NetworkSettings withUnits(int layer, int units) {
    List<Integer> changed = new ArrayList<>(hiddenUnits);
    changed.set(layer, units);
    return withHiddenUnits(changed);
  }

  /**
   * The same, with {@code depth} hidden layers: the last ones are left out, or new ones are as wide
   * as the last one was (4 where there was none).
   */
  public NetworkSettings withDepth(int depth) {
    List<Integer> changed = new ArrayList<>(hiddenUnits);
    while (changed.size() > depth) {
      changed.removeLast();
    }
    while (changed.size() < depth) {
      changed.add(changed.isEmpty() ? 4 : changed.getLast());
    }
    return withHiddenUnits(changed);
  }

  /** The same, with another activation of all hidden layers. */
  public NetworkSettings withActivation(Activation newActivation) {
    return withActivations(HiddenActivations.of(newActivation));
  }

  /** The same, with other activations of the hidden layers. */
  public NetworkSettings withActivations(HiddenActivations newActivations) {
    return new NetworkSettings(features, hiddenUnits, newActivations, initializer, options);
  }

  /** The same, with another activation in hidden layer {@code layer}, counted from 0. */
  public NetworkSettings withActivation(int layer, Activation newActivation) {
    return withActivations(activations.with(layer, newActivation, hiddenUnits.size()));
  }

  /** The same, with weights drawn otherwise and the bias that belongs to that. */
  public NetworkSettings withInitializer(Initializer newInitializer) {
    return new NetworkSettings(
        features,
        hiddenUnits,
        activations,
        newInitializer,
        options.withInitialBias(newInitializer.bias()));
  }

  /** The same, with other options. */
  public NetworkSettings withOptions(NetworkOptions newOptions) {
    return new NetworkSettings(features, hiddenUnits, activations, initializer, newOptions);
  }
}
