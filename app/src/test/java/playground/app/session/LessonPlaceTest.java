package playground.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import playground.app.text.Notice;
import playground.model.experiment.Experiment;
import playground.model.experiment.preset.Lesson;
import playground.model.experiment.preset.LessonPlace;

/** Where in a lesson the user is belongs to the experiment, and to its file. */
class LessonPlaceTest {
  private final SessionModel session = new SessionModel(Experiment.first());
  private final Lessons lessons = new Lessons(session);

  @AfterEach
  void close() {
    session.close();
  }

  private Optional<LessonPlace> kept() {
    return session.documentProperty().get().kept(List.of()).lesson();
  }

  @Test
  void aFileHasTheStepThatTheUserIsAt() {
    assertEquals(Optional.empty(), kept());
    lessons.open(Lesson.VANISHING_GRADIENT);
    assertEquals(Optional.of(new LessonPlace(Lesson.VANISHING_GRADIENT, 0)), kept());
    lessons.next();
    lessons.next();
    assertEquals(Optional.of(new LessonPlace(Lesson.VANISHING_GRADIENT, 2)), kept());
    lessons.back();
    assertEquals(Optional.of(new LessonPlace(Lesson.VANISHING_GRADIENT, 1)), kept());
    lessons.leave();
    assertEquals(Optional.empty(), kept());
  }

  @Test
  void whatIsOpenedGoesOnAtItsStep() {
    lessons.open(Lesson.LINE_TO_NETWORK);
    session.begin(Experiment.first(), Notice.info("file.new"));
    assertNull(lessons.placeProperty().get());
    assertEquals(Optional.empty(), kept());
    LessonPlace saved = new LessonPlace(Lesson.OVERFITTING, 1);
    session.documentProperty().get().lessonProperty().set(saved);
    assertEquals(new Lessons.Place(Lesson.OVERFITTING, 1), lessons.placeProperty().get());
    assertEquals(Optional.of(saved), kept());
  }
}
