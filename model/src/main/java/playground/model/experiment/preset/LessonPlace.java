package playground.model.experiment.preset;

/**
 * A place in a lesson.
 *
 * @param lesson in which lesson
 * @param step at which step, from 0
 */
public record LessonPlace(Lesson lesson, int step) {}
