package playground.app.session.painting;

/** What a stroke does. */
public sealed interface Tool {

  /**
   * Adds points of a class.
   *
   * @param classIndex which, from 0, as {@link playground.model.data.ClassLabels} counts them
   */
  record Adder(int classIndex) implements Tool {}

  /** Takes points away. */
  record Eraser() implements Tool {}
}
