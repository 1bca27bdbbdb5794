package playground.app.text;

import java.util.List;

/**
 * Something to tell the user in the status line.
 *
 * @param kind how much it matters
 * @param key of the message
 * @param arguments of the message
 */
public record Notice(Kind kind, String key, List<Object> arguments) {
  /** How much a notice matters. */
  public enum Kind {
    /** Good to know. */
    INFO,
    /** Something did not go as the user may have wished. */
    PROBLEM
  }

  /** Good to know. */
  public static Notice info(String key, Object... arguments) {
    return new Notice(Kind.INFO, key, List.of(arguments));
  }

  /** The same, and then {@code next}. */
  public Notice followedBy(Notice next) {
    return new Notice(kind, "list.both", List.of(this, next));
  }

  /** Something did not go as the user may have wished. */
  public static Notice problem(String key, Object... arguments) {
    return new Notice(Kind.PROBLEM, key, List.of(arguments));
  }
}
