package playground.model.lesson;

import java.util.List;

/**
 * A question with answers to choose from.
 *
 * @param text what is asked
 * @param choices the answers, of which one is right
 */
public record Question(String text, List<Choice> choices) {
  /** Copies the list. */
  public Question {
    choices = List.copyOf(choices);
  }

  /**
   * An answer.
   *
   * @param text the answer
   * @param isRight whether it is the right one
   * @param explanation what is said once it was chosen: why it is right, or why it is not
   */
  public record Choice(String text, boolean isRight, String explanation) {}
}
