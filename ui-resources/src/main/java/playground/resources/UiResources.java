package playground.resources;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** Finds the resources of this module by name. */
public final class UiResources {
  private UiResources() {}

  /** Where the style sheet of the program is, laid over a theme. */
  public static URL styleSheet() {
    return Objects.requireNonNull(UiResources.class.getResource("playground.css"));
  }

  /** Where the style sheet is that has popups fill their windows, to be laid over that. */
  public static URL opaquePopups() {
    return Objects.requireNonNull(UiResources.class.getResource("opaque-popups.css"));
  }

  /** Where the program's icon is, from the smallest to the largest: 16 to 256 pixels. */
  public static List<URL> icons() {
    return IntStream.of(16, 32, 48, 128, 256)
        .mapToObj(side -> UiResources.class.getResource("icon-%d.png".formatted(side)))
        .map(Objects::requireNonNull)
        .toList();
  }

  /**
   * The messages in the language of {@code locale}.
   *
   * @throws java.util.MissingResourceException if there is no bundle for the language
   */
  public static ResourceBundle messages(Locale locale) {
    return ResourceBundle.getBundle(
        "playground.resources.messages", locale, UiResources.class.getModule());
  }

  /**
   * The program's {@code version}, and for each library that ships, by {@code group:artifact}, its
   * name, version, licence and page with tabs between them.
   */
  public static ResourceBundle about() {
    return ResourceBundle.getBundle(
        "playground.resources.about", Locale.ROOT, UiResources.class.getModule());
  }
}
