package playground.app.view.walk.line;

import org.jspecify.annotations.Nullable;
import playground.app.figure.DiagramPart;

/**
 * A line of what a walk shows.
 *
 * @param about the parameter whose gradient the line gives, and can be asked about; null for none
 */
public record WalkLine(Kind kind, String text, DiagramPart.@Nullable Parameter about) {
  /** What a line is. */
  public enum Kind {
    /** A formula in letters. */
    FORMULA,
    /** The same with numbers put in. */
    NUMBERS,
    /** A sentence. */
    NOTE
  }

  static WalkLine formula(String text) {
    return new WalkLine(Kind.FORMULA, text, null);
  }

  static WalkLine numbers(String text) {
    return new WalkLine(Kind.NUMBERS, text, null);
  }

  static WalkLine note(String text) {
    return new WalkLine(Kind.NOTE, text, null);
  }

  /** This line, about {@code parameter}. */
  WalkLine about(DiagramPart.Parameter parameter) {
    return new WalkLine(kind, text, parameter);
  }
}
