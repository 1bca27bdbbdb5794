package playground.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
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

  /** What the program's own lessons are called, in no order. */
  public static List<String> lessons() {
    return text("lessons/index.txt").lines().toList();
  }

  /**
   * A lesson of the program's own, as Markdown.
   *
   * @param id one of {@link #lessons}
   * @param locale of a language that there are messages in
   */
  public static String lesson(String id, Locale locale) {
    return text("lessons/%s.%s.md".formatted(id, locale.getLanguage()));
  }

  private static String text(String name) {
    try (InputStream in = Objects.requireNonNull(UiResources.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
