package playground.app.view.walk.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.app.figure.DiagramPart;
import playground.app.session.walk.SmallTrace;
import playground.app.session.walk.WalkPlace;
import playground.app.session.walk.WalkRoute;
import playground.app.session.walk.WalkView;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.model.inspection.check.GradientCheck;
import playground.model.inspection.trace.ParameterTrail;
import playground.model.inspection.trace.TraceStage;
import playground.model.training.snapshot.TracedStep;

/** The lines of a walk, against the numbers that one gets by hand. */
class WalkLinesTest {
  private final Texts texts = new Texts(Language.ENGLISH);

  private List<String> at(TracedStep step, TraceStage stage, int layer, int unit) {
    WalkView view = new WalkView(step, new WalkPlace(stage, layer, unit), 0);
    return WalkLines.of(view, texts).stream().map(WalkLine::text).toList();
  }

  private void assertSays(List<String> lines, String... wanted) {
    for (String each : wanted) {
      assertTrue(lines.contains(each), each + " is not in\n" + String.join("\n", lines));
    }
  }

  @Test
  void theForwardPassIsAProductForEachInputTheBiasAndTheActivation() {
    assertSays(
        at(SmallTrace.ofXor(1), TraceStage.FORWARD, 0, 1),
        "Z⁽¹⁾ = W⁽¹⁾X + b⁽¹⁾1ᵀ",
        "(2×1) = (2×2)(2×1) + (2×1)(1×1)",
        "z⁽¹⁾₂ = w⁽¹⁾₂,₁x₁ + w⁽¹⁾₂,₂x₂ + b⁽¹⁾₂",
        "= 1·1 + 1·1 + (−1) = 1",
        "a⁽¹⁾₂ = f(1) = 1");
    assertSays(
        at(SmallTrace.ofXor(1), TraceStage.FORWARD, 1, 0),
        "Z⁽²⁾ = W⁽²⁾A⁽¹⁾ + b⁽²⁾1ᵀ",
        "= 1·2 + (−2)·1 + 0 = 0",
        "a⁽²⁾₁ = f(0) = 0");
  }

  @Test
  void theLossIsHalfTheSquareAndItsDeltaTheDifference() {
    assertSays(
        at(SmallTrace.ofXor(1), TraceStage.LOSS, 1, 0),
        "E = ½(0 − 1)² = 0.5",
        "= (0 − 1)·1 = −1",
        "L = (1/1) Σ E = 0.5");
  }

  @Test
  void theWayBackIsAWeightTimesWhatComesFromAboveTimesTheSlope() {
    assertSays(
        at(SmallTrace.ofXor(1), TraceStage.BACKWARD, 0, 1),
        "δ⁽¹⁾ = (W⁽²⁾)ᵀδ⁽²⁾ ⊙ f′(z⁽¹⁾)",
        "= (−2)·(−1) = 2",
        "δ⁽¹⁾₂ = (∂E/∂a)·f′(z) = 2·1 = 2",
        "∂E/∂w⁽¹⁾₂,₁ = δx₁ = 2·1 = 2;  mean over m: 2");
    assertSays(
        at(SmallTrace.ofXor(1), TraceStage.BACKWARD, 1, 0),
        "δ⁽²⁾₁ = −1, from the loss",
        "∂E/∂w⁽²⁾₁,₁ = δa⁽¹⁾₁ = (−1)·2 = −2;  mean over m: −2");
  }

  @Test
  void theUpdateTakesTheLearningRateTimesTheGradientAway() {
    assertSays(
        at(SmallTrace.ofXor(1), TraceStage.UPDATE, 1, 0),
        "η = 0.1",
        "w ← w − ηg",
        "w⁽²⁾₁,₁ ← 1 − 0.1·(−2) = 1.2",
        "w⁽²⁾₁,₂ ← −2 − 0.1·(−1) = −1.9",
        "b⁽²⁾₁ ← 0 − 0.1·(−1) = 0.1");
  }

  @Test
  void ofOneExampleTheLossAndDeltaOfEachLayerComeFirst() {
    assertEquals(
        List.of(
            "This example alone: its loss, and its δ in each layer, back from the loss.",
            "E = 0.5",
            "δ⁽²⁾ = (−1)",
            "δ⁽¹⁾ = (−1,  2)",
            "Z⁽¹⁾ = W⁽¹⁾X + b⁽¹⁾1ᵀ"),
        at(SmallTrace.ofXor(1), TraceStage.FORWARD, 0, 0).subList(0, 5));
  }

  private List<String> ofParameter(TracedStep step, DiagramPart.Parameter asked) {
    WalkPlace place = new WalkPlace(TraceStage.BACKWARD, asked.layer(), asked.unit());
    int index = asked.index(step.trace().parameters().layout());
    ParameterTrail trail = ParameterTrail.of(step.trace(), index, GradientCheck.USUAL_EPSILON);
    return WalkLines.of(new WalkView(step, place, 0), asked, trail, texts).stream()
        .map(WalkLine::text)
        .toList();
  }

  @Test
  void theGradientOfAWeightIsFollowedFromTheLossToItAndComparedWithDifferences() {
    List<String> lines = ofParameter(SmallTrace.ofXor(1), new DiagramPart.Weight(0, 1, 0));
    assertSays(
        lines,
        "∂L/∂w⁽¹⁾₂,₁ = (1/m) Σ δ⁽¹⁾₂·x₁ = 2",
        "δ⁽²⁾ = (−1)",
        "= (−2)·(−1) = 2",
        "δ⁽¹⁾₂ = (∂E/∂a)·f′(z) = 2·1 = 2",
        "= 2·1 = 2",
        "∂L/∂w⁽¹⁾₂,₁ = (1/m) Σ ∂E/∂w⁽¹⁾₂,₁,  m = 1",
        "∂L/∂w⁽¹⁾₂,₁ ≈ [L(w + ε) − L(w − ε)] / 2ε,  ε = 10⁻⁵",
        "= (0.5000200002 − 0.4999800002) / (2×10⁻⁵) = 2",
        "backpropagation: 2",
        "Backpropagation and central differences agree.");
  }

  @Test
  void theGradientOfABiasOfAnOutputBeginsAtTheLoss() {
    assertSays(
        ofParameter(SmallTrace.ofXor(1), new DiagramPart.Bias(1, 0)),
        "∂L/∂b⁽²⁾₁ = (1/m) Σ δ⁽²⁾₁ = −1",
        "= (0 − 1)·1 = −1",
        "∂E/∂b⁽²⁾₁ = δ⁽²⁾₁",
        "∂L/∂b⁽²⁾₁ ≈ [L(b + ε) − L(b − ε)] / 2ε,  ε = 10⁻⁵");
  }

  /** At (1, 0) the second unit has z = 1 + 0 − 1 = 0, where ReLU has no derivative. */
  @Test
  void whereReluHasAKinkBothSlopesAreGiven() {
    List<String> lines =
        ofParameter(SmallTrace.ofXor(List.of(1.0, 0.0), 0.5), new DiagramPart.Bias(0, 1));
    assertTrue(
        lines.stream()
            .anyMatch(line -> line.startsWith("A kink, as ReLU has at z = 0: the slope is 0 from")),
        String.join("\n", lines));
  }

  @Test
  void whileTheDifferencesAreComputedThatIsSaid() {
    TracedStep step = SmallTrace.ofXor(1);
    DiagramPart.Parameter asked = new DiagramPart.Bias(1, 0);
    WalkView view = new WalkView(step, new WalkPlace(TraceStage.BACKWARD, 1, 0), 0);
    assertEquals(
        List.of("Computing …"),
        WalkLines.of(view, asked, null, texts).stream().map(WalkLine::text).toList());
  }

  @Test
  void ofManyTermsTheRestIsOneNumberAndInLettersLeftOut() {
    assertEquals("1 + 1 + 1 + 1 + 1 + … + 3", Terms.sum(8, k -> "1", k -> 1));
    assertEquals("w + w + w + w + w + …", Terms.letters(8, k -> "w"));
    assertEquals("1 + 1", Terms.sum(2, k -> "1", k -> 1));
    assertEquals("w + w", Terms.letters(2, k -> "w"));
  }

  @Test
  void aNumberThatIsNotFiniteEndsTheWalkWithItsLayerNamed() {
    TracedStep step = SmallTrace.ofXor(1e308);
    WalkView view = new WalkView(step, new WalkRoute(step.trace()).first().orElse(null), 0);
    List<WalkLine> lines = WalkLines.of(view, texts);
    assertEquals(
        1,
        lines.stream().filter(line -> line.text().startsWith("The step ends here: Layer")).count());
  }
}
