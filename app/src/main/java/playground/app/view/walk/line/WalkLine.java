package playground.app.view.walk.line;

/** A line of what a walk shows. */
public record WalkLine(Kind kind, String text) {
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
    return new WalkLine(Kind.FORMULA, text);
  }

  static WalkLine numbers(String text) {
    return new WalkLine(Kind.NUMBERS, text);
  }

  static WalkLine note(String text) {
    return new WalkLine(Kind.NOTE, text);
  }
}
