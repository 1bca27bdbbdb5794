package playground.app.view.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.session.past.Run;
import playground.app.text.Language;
import playground.app.view.LayoutCheck;
import playground.model.network.activation.Activation;

/** The runs that were left, by name; all of it by the keyboard. */
class RunsWindowTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  private void trainTo(long epoch) {
    while (playground.snapshot().epoch() < epoch) {
      long next = playground.snapshot().epoch() + 1;
      playground.onFx(() -> playground.session().playback().stepEpoch());
      playground.until(() -> playground.snapshot().epoch() == next);
    }
  }

  private List<String> said() {
    return playground.onFx(
        () ->
            playground.<Node>find("runs.list").lookupAll(".list-cell").stream()
                .map(RunCell.class::cast)
                .filter(cell -> !cell.isEmpty())
                .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                .map(Node::getAccessibleText)
                .toList());
  }

  private List<String> faultsAtTheSmallest() {
    Parent content = playground.<Node>find("runs.list").getParent();
    Region root = (Region) content.getScene().getRoot();
    root.resize(root.minWidth(-1), root.minHeight(-1));
    return LayoutCheck.faults(root);
  }

  @Test
  void runsAreListedRenamedAndGoneBackTo() {
    trainTo(3);
    double[] first = playground.snapshot().parameters().toArray();
    playground.onFx(
        () ->
            playground
                .session()
                .settings()
                .editNetwork(network -> network.withActivation(Activation.RELU).withDepth(2)));
    playground.until(() -> playground.snapshot().epoch() == 0);
    trainTo(1);
    playground.press(KeyCode.CONTROL, KeyCode.R);
    playground.until(() -> playground.isThere("runs.list") && said().size() == 2);
    assertTrue(said().getFirst().startsWith("Run 1 · Tanh, η 0.01; 3 epochs; training loss "));
    assertTrue(said().get(1).startsWith("Run 2 · ReLU, η 0.01; in the window; 1 epoch; "));
    assertEquals(
        "Started again after Run 1 at epoch 3: Hidden layers 3 × 8 → 8, 8, Activation Tanh → ReLU",
        playground.<Label>find("runsDetail").getText().replace('\u00a0', ' '));
    assertTrue(playground.<Button>find("runs.go").isDisabled(), "it is in the window");
    assertEquals(
        List.of(),
        playground.onFx(() -> LayoutCheck.faults(playground.find("runs.list").getParent())));
    assertEquals(List.of(), playground.onFx(this::faultsAtTheSmallest));

    playground.press(KeyCode.UP);
    playground.press(KeyCode.F2);
    for (KeyCode letter : List.of(KeyCode.S, KeyCode.L, KeyCode.O, KeyCode.W)) {
      playground.press(letter);
    }
    playground.press(KeyCode.ENTER);
    assertEquals("slow", playground.<TextField>find("runs.name").getText());
    playground.until(() -> said().getFirst().startsWith("slow; 3 epochs; "));
    assertTrue(said().get(1).contains("Started again after “slow” at epoch 3"), said()::toString);

    playground.onFx(playground.<ListView<Run>>find("runs.list")::requestFocus);
    playground.press(KeyCode.ENTER);
    playground.until(() -> playground.snapshot().epoch() == 3);
    assertArrayEquals(first, playground.snapshot().parameters().toArray());
    playground.until(() -> said().getFirst().startsWith("slow; in the window; "));

    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !playground.isThere("runs.list"));
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.CHINESE));
    playground.robot.clickOn(playground.<Node>find("runs.open"));
    playground.until(() -> playground.isThere("runs.list") && said().size() == 2);
    assertTrue(said().get(1).contains("训练 2 · ReLU，η 0.01; "), said()::toString);
    assertEquals(
        List.of(),
        playground.onFx(() -> LayoutCheck.faults(playground.find("runs.list").getParent())));
    playground.press(KeyCode.ESCAPE);
  }
}
