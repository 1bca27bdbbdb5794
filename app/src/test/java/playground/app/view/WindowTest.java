package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.text.Language;
import playground.model.data.Problem;
import playground.model.experiment.Experiment;
import playground.model.network.Initializer;
import playground.model.network.activation.Activation;
import playground.model.training.snapshot.Snapshot;

/** What a user does with mouse and keyboard while a network trains, and what comes of it. */
class WindowTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void playTrainsAndTheLossFalls() {
    double before = playground.snapshot().losses().train();
    playground.robot.clickOn(this.<Node>find("run.play"));
    playground.until(() -> snapshot().epoch() > 100);
    playground.robot.clickOn(this.<Node>find("run.play"));
    playground.until(() -> !snapshot().playing());

    assertTrue(snapshot().losses().train() < 0.9 * before);
    Label epoch = playground.find("epoch");
    assertEquals("%06d".formatted(snapshot().epoch()), epoch.getText().replace(",", ""));
  }

  @Test
  void keysPlayStepAndReset() {
    double[] first = playground.snapshot().parameters().toArray();
    playground.robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    playground.until(() -> snapshot().epoch() == 1);
    playground.onFx(playground.session().playback()::stepBatch);
    playground.until(() -> snapshot().position() == 10);
    playground.robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    playground.until(() -> snapshot().epoch() > 10);
    playground.robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    playground.until(() -> !snapshot().playing());
    playground.robot.press(KeyCode.R).release(KeyCode.R);
    playground.until(() -> snapshot().epoch() == 0);

    assertArrayEquals(first, snapshot().parameters().toArray());
  }

  @Test
  void anExampleIsAStep() {
    double before = playground.snapshot().parameters().weight(0, 0, 0);
    playground.press(KeyCode.CONTROL, KeyCode.RIGHT);
    playground.until(() -> snapshot().position() == 1);
    assertNotEquals(before, playground.snapshot().parameters().weight(0, 0, 0));
  }

  @Test
  void theLanguageChangesWhileItRuns() {
    assertEquals("Play", this.<Button>find("run.play").getAccessibleText());
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.CHINESE));
    assertEquals("播放", this.<Button>find("run.play").getAccessibleText());
    assertEquals("按空格键开始训练。", this.<Label>find("status").getText());
    assertEquals("显示测试数据", this.<CheckBox>find("output.showTest").getText());
    assertEquals("反向传播游乐场", playground.stage().getTitle());
  }

  @Test
  void sigmoidAtDepthEightLosesItsGradientAndReluDoesNot() {
    playground.onFx(
        () ->
            playground
                .session()
                .settings()
                .editNetwork(
                    network ->
                        network
                            .withHiddenUnits(Collections.nCopies(8, 8))
                            .withActivation(Activation.SIGMOID)));
    playground.until(() -> snapshot().architecture().depth() == 9);
    assertTrue(snapshot().gradientFlow().firstToLast() < 1e-3);

    playground.onFx(
        () ->
            playground
                .session()
                .settings()
                .editNetwork(
                    network ->
                        network.withActivation(Activation.RELU).withInitializer(Initializer.HE)));
    playground.until(() -> snapshot().experiment().equals(experiment()));
    double ratio = snapshot().gradientFlow().firstToLast();
    assertTrue(ratio > 0.01 && ratio < 100, "ratio " + ratio);
  }

  @Test
  void anOverflowIsToldAndTrainingCanGoOn() {
    playground.choose("problem", Problem.REGRESSION);
    playground.choose("activation", Activation.LINEAR);
    playground.type("learningRate.field", "10");
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> snapshot().divergence().isPresent());

    assertFalse(playground.onFx(() -> playground.session().playback().playingProperty().get()));
    String message = this.<Label>find("status").getText();
    assertTrue(message.matches("Stopped: .* layer .* in epoch \\d+.*"), message);

    playground.type("learningRate.field", "0.00001");
    playground.onFx(playground.session().playback()::reset);
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> snapshot().epoch() > 20);
  }

  @Test
  void closingTheWindowEndsItsThreads() {
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> snapshot().epoch() > 1);
    playground.onFx(playground.window()::close);
    for (String name : new String[] {"training", "maps", "edges"}) {
      playground.until(
          () ->
              Thread.getAllStackTraces().keySet().stream()
                  .noneMatch(thread -> thread.getName().equals(name)));
    }
  }

  private <N extends Node> N find(String id) {
    return playground.find(id);
  }

  private Snapshot snapshot() {
    return playground.session().snapshotProperty().get();
  }

  private Experiment experiment() {
    return playground.session().experimentProperty().get();
  }
}
