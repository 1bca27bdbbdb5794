package playground.model.experiment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import playground.model.data.Feature;
import playground.model.network.Activation;
import playground.model.network.Initializer;

/**
 * The network that is trained.
 *
 * @param features its inputs, in the order of {@link Feature}; at least one
 * @param hiddenUnits units of each hidden layer, first layer first; may be empty
 * @param activation of the hidden layers
 * @param initializer how its weights are drawn
 */
public record NetworkSettings(
    List<Feature> features,
    List<Integer> hiddenUnits,
    Activation activation,
    Initializer initializer) {

  /**
   * @throws IllegalArgumentException if there is no feature, or too many layers or units
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
  }

  /** The same, with other inputs. */
  public NetworkSettings withFeatures(Collection<Feature> newFeatures) {
    return new NetworkSettings(List.copyOf(newFeatures), hiddenUnits, activation, initializer);
  }

  /** The same, with other hidden layers. */
  public NetworkSettings withHiddenUnits(List<Integer> newHiddenUnits) {
    return new NetworkSettings(features, newHiddenUnits, activation, initializer);
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

  /** The same, with another activation of the hidden layers. */
  public NetworkSettings withActivation(Activation newActivation) {
    return new NetworkSettings(features, hiddenUnits, newActivation, initializer);
  }

  /** The same, with weights drawn otherwise. */
  public NetworkSettings withInitializer(Initializer newInitializer) {
    return new NetworkSettings(features, hiddenUnits, activation, newInitializer);
  }
}
