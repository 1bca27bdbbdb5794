package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.app.PlaygroundWindow;
import playground.app.text.Notice;
import playground.model.data.Problem;
import playground.model.experiment.Experiment;
import playground.model.network.Loss;

/** Every list of choices in the window: each choice is taken, or refused in a sentence. */
class ChoicesTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "activation",
        "initializer",
        "optimizer",
        "regularization",
        "problem",
        "loss",
        "output",
        "normalization",
        "schedule"
      })
  void eachChoiceIsTakenOrRefusedAndTheListSaysWhatIsTrue(String key) {
    ComboBox<Object> box = playground.find(key);
    List<Object> taken = new ArrayList<>();
    for (Object choice : List.copyOf(box.getItems())) {
      playground.onFx(() -> playground.session().tell(Notice.info("status.welcome")));
      playground.choose(key, choice);
      playground.until(() -> box.getValue() == chosen(key));
      if (chosen(key) == choice) {
        taken.add(choice);
      } else {
        Notice told = playground.onFx(() -> playground.session().noticeProperty().get());
        assertEquals(Notice.Kind.PROBLEM, told.kind(), choice + " was neither taken nor refused");
        assertTrue(told.key().startsWith("SettingsConflict."), told.key());
      }
      playground.until(
          () -> playground.session().snapshotProperty().get().experiment().equals(experiment()));
    }
    assertTrue(taken.size() >= 2, "taken: " + taken);
    if (!List.of("loss", "output").contains(key)) {
      assertEquals(box.getItems(), taken);
    }
  }

  @Test
  void shiftAndSpaceInTheOpenListLeaveOneChosenAndItsName() {
    ComboBox<Object> box = playground.find("activation");
    Object before = chosen("activation");
    playground.onFx(box::requestFocus);
    playground.onFx(box::show);
    playground.press(KeyCode.SHIFT, KeyCode.SPACE);
    playground.press(KeyCode.CONTROL, KeyCode.SPACE);
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> box.getValue() == chosen("activation"));
    assertEquals(before, chosen("activation"));
    assertEquals(
        playground.context().texts().name((Enum<?>) before),
        playground.onFx(() -> ((Labeled) box.lookup(".list-cell")).getText()));
  }

  @Test
  void namesHaveTheTooltipsOfTheirControls() {
    List<String> without =
        playground.robot.lookup((Node node) -> node instanceof Label).<Label>queryAll().stream()
            .filter(label -> label.getStyleClass().contains("control-label"))
            .filter(label -> label.getLabelFor() instanceof Control)
            .filter(label -> !(label.getLabelFor() instanceof Label))
            .filter(
                label ->
                    label.getTooltip() == null
                        || label.getTooltip() != ((Control) label.getLabelFor()).getTooltip())
            .map(Label::getText)
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void everyLossIsTakenOfClassesAndNoCrossEntropyOfValues() {
    for (Loss loss : Loss.values()) {
      playground.choose("loss", loss);
      assertEquals(loss, chosen("loss"));
    }
    playground.choose("problem", Problem.REGRESSION);
    assertEquals(Loss.HALF_SQUARED_ERROR, chosen("loss"));
    playground.choose("loss", Loss.SOFTMAX_CROSS_ENTROPY);
    ComboBox<Loss> box = playground.find("loss");
    playground.until(() -> box.getValue() == Loss.HALF_SQUARED_ERROR);
    assertEquals(
        "SettingsConflict.LOSS_OF_VALUES",
        playground.onFx(() -> playground.session().noticeProperty().get().key()));
  }

  private Experiment experiment() {
    return playground.session().experimentProperty().get();
  }

  private Object chosen(String key) {
    Experiment now = experiment();
    return switch (key) {
      case "activation" -> now.network().activations().common().orElseThrow();
      case "initializer" -> now.network().initializer();
      case "optimizer" -> now.training().optimizerChoice();
      case "regularization" -> now.training().regularization().penalty();
      case "problem" -> now.data().problem();
      case "loss" -> now.network().options().loss();
      case "output" -> now.network().options().output();
      case "normalization" -> now.network().options().normalization();
      case "schedule" -> now.training().schedule().shape();
      default -> throw new IllegalArgumentException(key);
    };
  }
}
