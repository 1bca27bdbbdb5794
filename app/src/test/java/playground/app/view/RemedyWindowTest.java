package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import playground.app.PlaygroundWindow;
import playground.app.figure.surface.ChartMark;
import playground.app.naming.DifferenceText;
import playground.app.naming.Marks;
import playground.app.session.ViewOptions.Theme;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.experiment.preset.PresetComparison;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.training.history.ChangeMark;
import playground.model.training.snapshot.Snapshot;

/** A stuck network is helped in the middle of its run, and undo brings it back as it was. */
class RemedyWindowTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void batchNormGoesInIsMarkedAndUndoneWithTheWeights() {
    Experiment stuck = PresetComparison.SIGMOID_RELU.experiments().getFirst();
    train(stuck, 5);
    double[] before = snapshot().parameters().toArray();
    playground.onFx(() -> playground.session().settings().remedy(this::normalized));
    playground.until(() -> snapshot().experiment().equals(normalized(stuck)));
    assertEquals(5, snapshot().epoch());
    List<ChangeMark> marks = playground.session().history().marks();
    assertEquals(1, marks.size());
    assertEquals(
        "Normalization None → Batch norm",
        DifferenceText.change(marks.getFirst().differences(), new Texts(Language.ENGLISH)));
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> snapshot().epoch() == 6);

    playground.onFx(() -> playground.context().edits().undo());
    playground.until(() -> snapshot().experiment().equals(stuck));
    assertEquals(5, snapshot().epoch());
    assertArrayEquals(before, snapshot().parameters().toArray());
    assertEquals(List.of(), playground.session().history().marks());

    playground.onFx(() -> playground.context().edits().redo());
    playground.until(() -> snapshot().experiment().equals(normalized(stuck)));
    assertEquals(5, snapshot().epoch());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          activation         | RELU               | Activation Sigmoid → ReLU
          initializer        | HE                 | Initial weights Xavier → He
          normalization      | BATCH              | Normalization None → Batch norm
          normalization      | LAYER              | Normalization None → Layer norm
          residual           | true               | Residual off → on
          remedies.clipping  | 1.0                | Clipping off → 1
          optimizer          | ADAM               | Optimizer Momentum → Adam
          """)
  void eachRemedyOfTheMenuGoesInIsMarkedAndUndone(String remedy, String value, String mark) {
    Experiment stuck = PresetComparison.SIGMOID_RELU.experiments().getFirst();
    train(stuck, 3);
    double[] before = snapshot().parameters().toArray();

    playground.onFx(() -> item(remedy, value).fire());
    Experiment helped = playground.session().experimentProperty().get();
    assertNotEquals(stuck, helped);
    playground.until(() -> snapshot().experiment().equals(helped));
    assertEquals(3, snapshot().epoch(), "training goes on");
    List<ChartMark> marks = marks();
    assertEquals(List.of(new ChartMark(3, mark)), marks);
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> snapshot().epoch() == 4);
    assertEquals(marks, marks());

    playground.robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    playground.until(() -> snapshot().experiment().equals(stuck));
    assertEquals(3, snapshot().epoch());
    assertArrayEquals(before, snapshot().parameters().toArray());
    assertEquals(List.of(), marks());
  }

  private RadioMenuItem item(String remedy, String value) {
    return (RadioMenuItem)
        playground.<MenuButton>find("remedies").getItems().stream()
            .flatMap(menu -> ((Menu) menu).getItems().stream())
            .filter(item -> item.getId().equals("remedy." + remedy + "." + value))
            .findFirst()
            .orElseThrow();
  }

  private List<ChartMark> marks() {
    return playground.onFx(
        () -> Marks.of(playground.session().history(), playground.context().texts()));
  }

  @Test
  void anActivationChosenAboveComesBackWithItsWeightsToo() {
    train(Experiment.first(), 4);
    double[] before = snapshot().parameters().toArray();
    playground.onFx(
        () -> playground.session().settings().editNetwork(n -> n.withActivation(Activation.RELU)));
    playground.onFx(playground.session().playback()::stepEpoch);
    playground.until(() -> snapshot().epoch() == 5);
    playground.onFx(() -> playground.context().edits().undo());
    playground.until(() -> snapshot().experiment().equals(Experiment.first()));
    assertArrayEquals(before, snapshot().parameters().toArray());
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK"})
  void looks(Theme theme) throws Exception {
    playground.onFx(
        () -> {
          playground.stage().getScene().getRoot().resize(1280, 800);
          playground.context().options().themeProperty().set(theme);
          playground.session().playback().speedProperty().set(400);
        });
    train(PresetComparison.SIGMOID_RELU.experiments().getFirst(), 0);
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> snapshot().epoch() > 60);
    playground.onFx(() -> playground.session().settings().remedy(this::normalized));
    playground.until(
        () -> snapshot().experiment().network().options().normalization() == Normalization.BATCH);
    playground.until(() -> snapshot().epoch() > 150);
    playground.onFx(
        () ->
            playground
                .session()
                .settings()
                .remedy(e -> e.withNetwork(e.network().withActivation(Activation.RELU))));
    playground.until(() -> snapshot().epoch() > 220);
    playground.onFx(playground.session().playback()::toggle);
    playground.frames(20);
    LayoutCheck.savePicture(playground, "remedies-" + theme);
    assertEquals(2, playground.session().history().marks().size());
    assertTrue(snapshot().losses().train() < 0.45, "freed");
  }

  private void train(Experiment experiment, int epochs) {
    playground.onFx(() -> playground.session().settings().open(experiment));
    playground.until(() -> snapshot().experiment().equals(experiment));
    for (int epoch = 0; epoch < epochs; epoch++) {
      playground.onFx(playground.session().playback()::stepEpoch);
    }
    playground.until(() -> snapshot().epoch() == epochs);
  }

  private Experiment normalized(Experiment e) {
    return e.withNetwork(
        e.network().withOptions(e.network().options().withNormalization(Normalization.BATCH)));
  }

  private Snapshot snapshot() {
    return playground.session().snapshotProperty().get();
  }
}
