package playground.model.experiment;

import java.util.Arrays;
import java.util.Locale;

/** Turns a name that came from outside into the choice it names. */
public final class Names {
  private Names() {}

  /**
   * The constant of {@code choices} called {@code name}; upper or lower case, hyphens or
   * underscores.
   *
   * @param field what is chosen, for the message
   * @throws IllegalArgumentException if none is called so, with the names there are
   */
  public static <E extends Enum<E>> E choice(String field, String name, Class<E> choices) {
    String wanted = spelled(name);
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> spelled(choice.name()).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s: %s; one of %s".formatted(field, name, all(choices))));
  }

  private static <E extends Enum<E>> String all(Class<E> choices) {
    return String.join(
        ", ",
        Arrays.stream(choices.getEnumConstants()).map(choice -> spelled(choice.name())).toList());
  }

  private static String spelled(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
