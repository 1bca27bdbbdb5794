package playground.model.experiment.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.Range;
import playground.model.network.activation.Activation;
import playground.model.network.activation.HiddenActivations;

/**
 * What a setting can be.
 *
 * @param <T> the type of a value
 */
public sealed interface SettingValues<T> {

  /** A number of {@code range}. */
  record Decimal(Range range) implements SettingValues<Double> {}

  /** A number of {@code range}, where 0 stands for none. */
  record DecimalOrOff(Range range) implements SettingValues<Double> {}

  /** A whole number of {@code range}. */
  record Whole(Range range) implements SettingValues<Integer> {}

  /** One or the other. */
  record OnOff() implements SettingValues<Boolean> {}

  /** Any text with a number of characters in {@code length}. */
  record Text(Range length) implements SettingValues<String> {}

  /** A constant of {@code type} that {@code isOffered} holds for. */
  record Choice<E extends Enum<E>>(Class<E> type, Predicate<E> isOffered)
      implements SettingValues<E> {

    /** Any constant of {@code type}. */
    Choice(Class<E> type) {
      this(type, each -> true);
    }

    /** All that can be chosen, in their order. */
    public List<E> offered() {
      return Arrays.stream(type.getEnumConstants()).filter(isOffered).toList();
    }
  }

  /** A number of constants of {@code type} in {@code length}, each of them once. */
  record Choices<E extends Enum<E>>(Class<E> type, Range length)
      implements SettingValues<List<E>> {}

  /** As many whole numbers of {@code each} as {@code length} has. */
  record Wholes(Range length, Range each) implements SettingValues<List<Integer>> {}

  /**
   * An activation that {@code each} offers, for all of {@code layers} hidden layers or for each.
   */
  record Activations(Choice<Activation> each, int layers)
      implements SettingValues<HiddenActivations> {}

  /** The user's own points, or none. */
  record Points() implements SettingValues<Optional<CustomPoints>> {}
}
