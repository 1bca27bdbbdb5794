package playground.model.network.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The activations of the hidden layers.
 *
 * @param each a single one, which all hidden layers have, or one for each of them, first layer
 *     first, that are not all the same
 */
public record HiddenActivations(List<Activation> each) {

  /**
   * @throws IllegalArgumentException if there is none, one that no gradient passes, or several that
   *     are all the same
   */
  public HiddenActivations {
    each = List.copyOf(each);
    if (each.isEmpty()) {
      throw new IllegalArgumentException("activations: none; one for all hidden layers, or more");
    }
    for (Activation activation : each) {
      if (!activation.fitsHiddenLayers()) {
        throw new IllegalArgumentException(
            "activation: " + activation + " in hidden layers; one that a gradient passes");
      }
    }
    if (each.size() > 1 && each.stream().distinct().count() == 1) {
      throw new IllegalArgumentException("activations: " + each + "; a single one for all of them");
    }
  }

  /** The same for all hidden layers. */
  public static HiddenActivations of(Activation all) {
    return new HiddenActivations(List.of(all));
  }

  /** One for each hidden layer, first layer first; at least one. */
  public static HiddenActivations of(List<Activation> layers) {
    boolean same = layers.stream().distinct().count() == 1;
    return new HiddenActivations(same ? List.of(layers.getFirst()) : layers);
  }

  /** What all hidden layers have; empty where they differ. */
  public Optional<Activation> common() {
    return each.size() == 1 ? Optional.of(each.getFirst()) : Optional.empty();
  }

  /** That of hidden layer {@code layer}, counted from 0. */
  public Activation of(int layer) {
    return each.size() == 1 ? each.getFirst() : each.get(layer);
  }

  /**
   * Those of {@code depth} hidden layers: layers that are added have the activation of the last
   * one, and of a network without hidden layers the next one has it.
   */
  public HiddenActivations over(int depth) {
    if (each.size() == 1 || each.size() == depth) {
      return this;
    }
    List<Activation> layers = new ArrayList<>(each.subList(0, Math.clamp(depth, 1, each.size())));
    while (layers.size() < depth) {
      layers.add(layers.getLast());
    }
    return of(layers);
  }

  /** The same of {@code depth} hidden layers, with another one in hidden layer {@code layer}. */
  public HiddenActivations with(int layer, Activation activation, int depth) {
    List<Activation> layers = new ArrayList<>();
    for (int k = 0; k < depth; k++) {
      layers.add(k == layer ? activation : of(k));
    }
    return of(layers);
  }
}
