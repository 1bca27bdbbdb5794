package playground.model.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import playground.model.experiment.Experiment;

/**
 * A step of a lesson.
 *
 * @param title its heading
 * @param text what it says
 * @param experiment what is trained in it; that of the step before where it names none
 * @param shown the ids of the controls and panes that it speaks of, in the order in which they are
 *     numbered
 * @param speed the epochs a second that it is played at; empty for as fast as usual
 * @param question what it asks, if anything
 */
public record LessonStep(
    String title,
    List<Prose> text,
    Experiment experiment,
    List<String> shown,
    OptionalDouble speed,
    Optional<Question> question) {
  /** Copies the lists. */
  public LessonStep {
    text = List.copyOf(text);
    shown = List.copyOf(shown);
  }
}
