package playground.app.session.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import playground.app.session.SessionModel;
import playground.app.text.Language;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.LessonPlace;

/** Where in a lesson the user is belongs to the experiment, and to its file. */
class LessonPlaceTest {
  private final SessionModel session = new SessionModel(Experiment.first());
  private final Lessons lessons = new Lessons(session, new Texts(Language.ENGLISH));

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
    lessons.open("vanishing-gradient");
    assertEquals(Optional.of(new LessonPlace("vanishing-gradient", 0)), kept());
    lessons.next();
    lessons.next();
    assertEquals(Optional.of(new LessonPlace("vanishing-gradient", 2)), kept());
    lessons.back();
    assertEquals(Optional.of(new LessonPlace("vanishing-gradient", 1)), kept());
    lessons.leave();
    assertEquals(Optional.empty(), kept());
  }

  @Test
  void whatIsOpenedGoesOnAtItsStep() {
    lessons.open("line-to-network");
    session.begin(Experiment.first(), Notice.info("file.new"));
    assertNull(lessons.placeProperty().get());
    assertEquals(Optional.empty(), kept());
    LessonPlace saved = new LessonPlace("overfitting", 1);
    session.documentProperty().get().lessonProperty().set(saved);
    assertEquals(
        new Lessons.Place(OwnLessons.lesson("overfitting"), 1), lessons.placeProperty().get());
    assertEquals(Optional.of(saved), kept());
  }

  @Test
  void aPlaceInALessonThatIsNotHereIsSaidAndLeavesTheExperimentAlone() {
    for (LessonPlace unknown :
        new LessonPlace[] {
          new LessonPlace("a-teachers-own", 0), new LessonPlace("overfitting", 99)
        }) {
      session.documentProperty().get().lessonProperty().set(unknown);
      assertNull(lessons.placeProperty().get());
      assertEquals("lesson.unknown", session.noticeProperty().get().key());
    }
  }
}
