package playground.app.cli.argument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import playground.app.text.Language;
import playground.app.text.Shortened;

/** The language that arguments ask for; the help itself is in it, so it is looked for first. */
public final class Languages {
  private static final String WITH_VALUE = Specifications.LANGUAGE + "=";
  private static final int SHOWN = 40;

  private Languages() {}

  /** The choices, as they are typed. */
  static String choices() {
    return String.join(
        "|", Arrays.stream(Language.values()).map(each -> each.locale().getLanguage()).toList());
  }

  /**
   * The one that is named.
   *
   * @throws RefusedException if there is none of this name
   */
  public static Optional<Language> named(List<String> arguments) throws RefusedException {
    for (int index = 0; index < arguments.size(); index++) {
      String argument = arguments.get(index);
      if (argument.startsWith(WITH_VALUE)) {
        return Optional.of(language(argument.substring(WITH_VALUE.length())));
      }
      if (argument.equals(Specifications.LANGUAGE) && index + 1 < arguments.size()) {
        return Optional.of(language(arguments.get(index + 1)));
      }
    }
    return Optional.empty();
  }

  private static Language language(String name) throws RefusedException {
    for (Language each : Language.values()) {
      if (each.locale().getLanguage().equals(name)) {
        return each;
      }
    }
    throw RefusedException.of("cli.noLanguage", Shortened.toLine(SHOWN, name), choices());
  }
}
