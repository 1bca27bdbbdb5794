package playground.model.experiment.file;

import playground.model.experiment.Range;

/**
 * A place in a lesson.
 *
 * @param lesson the lesson's id, such as vanishing-gradient; there need not be one that is called
 *     so
 * @param step at which step, from 0
 */
public record LessonPlace(String lesson, int step) {
  /** How many characters an id has. */
  public static final Range ID_LENGTH = new Range(1, 1000);

  /** The steps of a lesson as they are counted, from 1. */
  static final Range STEPS = new Range(1, 1_000_000);

  /**
   * @throws IllegalArgumentException if the id is empty or too long, or there can be no such step
   */
  public LessonPlace {
    ID_LENGTH.require("characters of a lesson's id", lesson.length());
    STEPS.require("step of a lesson", step + 1);
  }
}
