package playground.app.view.output;

import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.app.text.Unbroken;
import playground.app.view.DiagramRobot;
import playground.app.view.Menus;
import playground.model.data.Problem;
import playground.model.data.plane.Dataset;
import playground.model.experiment.preset.PresetExperiment;

/** How many points are right, beside the map that shows which. */
class AccuracyReadingTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void thePerceptronGoesFromOneOfFourToAllFour() {
    Menus.choose(playground, Texts.nameKey(PresetExperiment.PERCEPTRON_AND));
    untilItSays("correct 25.0 %");
    playground.onFx(playground.session().playback()::toggle);
    untilItSays("correct 100.0 %");
  }

  @Test
  void testPointsAreCountedApartInTheLanguageInUse() {
    playground.onFx(
        () ->
            playground.session().settings().editData(data -> data.withDataset(Dataset.GAUSSIANS)));
    playground.onFx(
        () -> playground.session().settings().editTraining(t -> t.withLearningRate(0.1)));
    playground.onFx(playground.session().playback()::toggle);
    untilItSays("correct 100.0 % · test 100.0 %");
    playground.onFx(playground.session().playback()::pause);
    playground.until(() -> !playground.snapshot().playing());
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.CHINESE));
    untilItSays("准确率 100.0 % · 测试 100.0 %");
  }

  @Test
  void itStandsBesideTheMapOfTheOutputAndNotBesideThatOfANeuron() {
    DiagramRobot diagram = new DiagramRobot(playground);
    playground.robot.moveTo(diagram.tile(0, 1));
    playground.until(() -> diagram.title().startsWith("Hidden layer 1"));
    assertFalse(playground.<Label>find("accuracy").isVisible());
    playground.robot.moveTo(playground.<Node>find("points"));
    playground.until(() -> playground.<Label>find("accuracy").isVisible());
  }

  @Test
  void valuesAreNeitherRightNorWrong() {
    playground.choose("problem", Problem.REGRESSION);
    untilItSays("");
  }

  private void untilItSays(String text) {
    playground.until(
        () ->
            text.equals(
                Unbroken.undo(playground.<Label>find("accuracy").getText())
                    .replace('\u00a0', ' ')));
  }
}
