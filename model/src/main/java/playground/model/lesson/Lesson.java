package playground.model.lesson;

import java.util.List;

/**
 * A lesson in one language.
 *
 * @param id what files of experiments call it: the name of its file without language and ending,
 *     such as vanishing-gradient
 * @param title what the menu calls it
 * @param order where it stands among the others: smaller numbers come first
 * @param steps what it goes through, at least one
 */
public record Lesson(String id, String title, double order, List<LessonStep> steps) {
  /** Copies the list. */
  public Lesson {
    steps = List.copyOf(steps);
  }
}
