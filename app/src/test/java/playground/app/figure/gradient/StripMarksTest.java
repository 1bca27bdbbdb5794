package playground.app.figure.gradient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.app.figure.Ink;
import playground.app.figure.surface.Caption;
import playground.app.figure.surface.Heading;
import playground.app.figure.surface.RecordingSurface;
import playground.app.naming.GradientTexts;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.training.batch.Cancellation;
import playground.model.training.history.RunHistory;
import playground.model.training.session.Lane;
import playground.model.training.snapshot.Snapshot;

/** The gradient chart while the window shows an epoch of the past. */
class StripMarksTest {
  private static final int EPOCHS = 10;
  private static final int WHITE = 0xffffffff;

  private final RunHistory history = new RunHistory();
  private final Snapshot newest = train(history);

  private static Snapshot train(RunHistory history) {
    Lane lane = new Lane(Experiment.first(), Cancellation.NEVER);
    lane.guarded().measure();
    history.add(lane.snapshot(false, 0));
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      lane.guarded().trainer().finishEpoch();
      lane.guarded().measure();
      history.add(lane.snapshot(false, 0));
    }
    return lane.snapshot(false, 0);
  }

  private RecordingSurface draw(Language language, OptionalLong shown) {
    GradientFigure figure =
        new GradientFigure(
            newest.gradientFlow(),
            history,
            new StripMarks(List.of(), shown),
            null,
            new GradientTexts(new Texts(language), newest).words(shown),
            Ink.ON_LIGHT,
            new Heading("Gradients", List.of(), ""));
    RecordingSurface drawn = RecordingSurface.of(figure, 600);
    assertEquals(List.of(), drawn.faults(figure));
    return drawn;
  }

  private double middleOfFrame(long epoch) {
    List<RecordingSurface.Polyline> frames =
        draw(Language.ENGLISH, OptionalLong.of(epoch)).polylines(WHITE);
    assertEquals(1, frames.size());
    double[] xs = frames.getFirst().xs();
    return (Arrays.stream(xs).min().orElseThrow() + Arrays.stream(xs).max().orElseThrow()) / 2;
  }

  @Test
  void theEpochShownHasAFrameInTheStrip() {
    double first = middleOfFrame(0);
    double last = middleOfFrame(EPOCHS);
    assertTrue(first < last);
    assertEquals((first + last) / 2, middleOfFrame(EPOCHS / 2), 1e-6);
    Caption zero =
        draw(Language.ENGLISH, OptionalLong.empty()).texts("0").stream()
            .reduce((one, other) -> other)
            .orElseThrow();
    double column = (last - first) / EPOCHS;
    assertTrue(first > zero.x() && first - column / 2 < zero.x() + 1, "the first column");
    assertEquals(
        List.of(), draw(Language.ENGLISH, OptionalLong.empty()).polylines(WHITE), "in the present");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theBarsAreThoseOfTheEpochShownAndNotOfNow(Language language) {
    Texts texts = new Texts(language);
    String now = texts.get("gradients.now");
    assertEquals(1, draw(language, OptionalLong.empty()).texts(now).size());
    RecordingSurface then = draw(language, OptionalLong.of(4));
    assertEquals(List.of(), then.texts(now));
    assertFalse(then.texts(texts.get("gradients.then", "4")).isEmpty(), then.texts()::toString);
  }
}
