package playground.model.experiment.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of choices in files and oracles, lower case with hyphens, such as leaky-relu. */
public final class Names {
  private Names() {}

  /** The name of {@code choice}. */
  public static String of(Enum<?> choice) {
    return spelled(choice.name());
  }

  /**
   * The one of {@code choices} called {@code name}; upper or lower case, hyphens or underscores.
   * Empty where none has this name.
   */
  public static <E extends Enum<E>> Optional<E> choice(String name, List<E> choices) {
    String wanted = spelled(name);
    return choices.stream().filter(choice -> of(choice).equals(wanted)).findFirst();
  }

  /**
   * As {@link #choice(String, List)}, of all constants of {@code choices}.
   *
   * @param field what is chosen, for the message
   * @throws IllegalArgumentException if none has this name, with the names there are
   */
  public static <E extends Enum<E>> E choice(String field, String name, Class<E> choices) {
    List<E> all = List.of(choices.getEnumConstants());
    return choice(name, all)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s: %s; one of %s"
                        .formatted(
                            field,
                            name,
                            all.stream().map(Names::of).collect(Collectors.joining(", ")))));
  }

  /** {@code name} as the names of choices are spelled. */
  public static String spelled(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
