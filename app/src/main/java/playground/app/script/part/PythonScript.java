package playground.app.script.part;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import playground.app.text.Texts;

/** A script as it grows, with comments in the language of the user. */
public final class PythonScript {
  private static final Pattern PLACE = Pattern.compile("\\$");

  private final StringBuilder text = new StringBuilder();
  private final Texts texts;

  /** Without a line. */
  public PythonScript(Texts texts) {
    this.texts = texts;
  }

  /** Adds lines; each {@code $} in {@code template} becomes the next one of {@code values}. */
  public PythonScript add(String template, Object... values) {
    text.append(filled(template, values));
    return this;
  }

  /** As {@link #add}, before all lines. */
  void before(String template, Object... values) {
    text.insert(0, filled(template, values));
  }

  private static String filled(String template, Object... values) {
    Iterator<Object> next = List.of(values).iterator();
    String filled =
        PLACE
            .matcher(template)
            .replaceAll(place -> Matcher.quoteReplacement(next.next().toString()));
    if (next.hasNext()) {
      throw new IllegalArgumentException("values: " + values.length + "; as many as places");
    }
    return filled;
  }

  /** As {@link #add} where {@code condition} holds. */
  public PythonScript addIf(boolean condition, String template, Object... values) {
    return condition ? add(template, values) : this;
  }

  /** A message, for a comment. */
  public String say(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /** A message as a text of Python's. */
  public String quote(String key) {
    return Python.text(texts.get(key));
  }

  /** The name of a choice. */
  public String name(Enum<?> choice) {
    return texts.name(choice);
  }

  /** All lines. */
  public String text() {
    return text.toString();
  }
}
