package playground.app.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import playground.app.figure.gradient.GradientFactor;
import playground.app.figure.gradient.GradientPart;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.training.batch.Cancellation;
import playground.model.training.history.RunHistory;
import playground.model.training.session.Lane;
import playground.model.training.snapshot.Snapshot;

class GradientTextsTest {
  private final Snapshot snapshot =
      new Lane(Experiment.first(), Cancellation.NEVER).snapshot(true, 0);
  private final GradientTexts texts = new GradientTexts(new Texts(Language.ENGLISH), snapshot);

  @Test
  void aBarsValueIsToldWithItsLayer() {
    assertTrue(texts.of(new GradientPart.Now(0), new RunHistory()).contains("1"));
  }

  /** Until the next frame the chart is of the network before, which can have had more layers. */
  @Test
  void ofALayerThatIsNoLongerThereNothingIsTold() {
    RunHistory history = new RunHistory();
    history.add(snapshot);
    int gone = snapshot.gradientFlow().depth();
    assertEquals("", texts.of(new GradientPart.Now(gone), history));
    assertEquals("", texts.of(new GradientPart.Then(gone, 0), history));
    assertEquals("", texts.of(new GradientPart.Factor(gone, GradientFactor.BOTH), history));
  }
}
