package playground.app.view.seeds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.text.Language;
import playground.app.view.LayoutCheck;
import playground.app.view.Menus;
import playground.model.data.plane.Dataset;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.network.activation.Activation;
import playground.model.sweep.Cell;
import playground.model.sweep.CellResult;
import playground.model.sweep.spread.SuccessMeasure;

/** Many seeds: from the menu to the success rate, and the threads that end with the window. */
class SeedsWindowTest {
  private static final Pattern SUCCESS =
      Pattern.compile("(\\d+) of (\\d+) seeds have learned \\(.* %\\) after epoch (\\d+)\\.");

  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  private String text(String label) {
    return playground.<Label>find(label).getText().replace('\u00a0', ' ');
  }

  private void open() {
    Menus.choose(playground, "menu.experiment.seeds");
    playground.until(() -> playground.isThere("seedsSaid"));
  }

  private void type(String field, String number) {
    playground.onFx(() -> playground.<TextField>find(field).requestFocus());
    playground.onFx(() -> playground.<TextField>find(field).setText(number));
    playground.press(KeyCode.ENTER);
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> List.of("sweep", "many seeds").contains(thread.getName()))
        .count();
  }

  private List<String> faults() {
    return playground.onFx(
        () -> LayoutCheck.faults((Region) playground.<Node>find("seedsSaid").getParent()));
  }

  private void begin(Experiment experiment) {
    playground.onFx(
        () ->
            playground
                .session()
                .beginPaused(experiment, playground.session().noticeProperty().get()));
    playground.until(() -> playground.snapshot().experiment().equals(experiment));
  }

  @Test
  void theRateIsThatOfTheSeedsTrainedAloneAndTheChartIsReadByKeys() {
    begin(Experiment.first().withData(new DataSettings(Dataset.SPIRALS, 40, 10, 50)));
    open();
    playground.until(() -> text("seedsProgress").equals("64 of 64"));
    Matcher success = SUCCESS.matcher(text("seedsSaid"));
    assertTrue(success.matches(), text("seedsSaid"));
    assertEquals("64", success.group(2));
    assertEquals("100", success.group(3));
    assertEquals(List.of(), faults());
    assertTrue(playground.<Button>find("seeds.stop").isDisabled());
    assertTrue(playground.onFx(() -> playground.<Button>find("seeds.start").isFocused()));

    // Every network puts some into their own class, and none has less loss than nothing.
    type("seeds.percent", "0");
    playground.until(() -> text("seedsSaid").startsWith("64 of 64 seeds"));
    playground.onFx(
        () ->
            playground
                .<ComboBox<SuccessMeasure>>find("seeds.measure")
                .setValue(SuccessMeasure.TRAIN_LOSS));
    type("seeds.loss", "1e-12");
    playground.until(() -> text("seedsSaid").startsWith("0 of 64 seeds"));

    opensTheBest();

    type("seeds.count", "8");
    type("seeds.epochs", "5");
    playground.robot.clickOn(playground.<Node>find("seeds.start"));
    playground.until(() -> text("seedsProgress").equals("8 of 8"));
    Node chart = playground.find("seedsFan");
    playground.onFx(chart::requestFocus);
    assertTrue(reading(chart).startsWith("Training loss. Epoch 5: median "), reading(chart));
    playground.press(KeyCode.HOME);
    assertTrue(reading(chart).startsWith("Training loss. Epoch 0: median "), reading(chart));
    playground.press(KeyCode.RIGHT);
    assertTrue(reading(chart).startsWith("Training loss. Epoch 1: median "), reading(chart));
    assertTrue(reading(chart).endsWith("seeds: 8"), reading(chart));

    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.CHINESE));
    assertTrue(text("seedsSaid").startsWith("学会的有 0 个，共 8 个种子"), text("seedsSaid"));
    assertEquals(List.of(), faults());
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !playground.isThere("seedsSaid"));
  }

  /** Trained in the window, it has the loss that stands in the list. */
  private void opensTheBest() {
    ListView<Cell> list = playground.find("seeds.list");
    List<Cell> ranked = playground.onFx(() -> List.copyOf(list.getItems()));
    double[] losses =
        ranked.stream()
            .mapToDouble(cell -> ((CellResult.Trained) cell.result()).losses().train())
            .toArray();
    double[] sorted = losses.clone();
    Arrays.sort(sorted);
    assertArrayEquals(sorted, losses);
    playground.onFx(
        () -> {
          list.getSelectionModel().select(0);
          list.requestFocus();
        });
    playground.press(KeyCode.ENTER);
    String seed = Integer.toString(ranked.getFirst().index() + 1);
    playground.until(() -> playground.snapshot().experiment().seed().equals(seed));
    playground.onFx(() -> playground.session().playback().stepEpoch());
    playground.until(() -> playground.snapshot().epoch() == 1);
    assertEquals(ranked.getFirst().losses().train(1), playground.snapshot().losses().train());
  }

  private String reading(Node chart) {
    return playground.onFx(() -> (String) chart.queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }

  @Test
  void stoppedItKeepsWhatIsTrainedAndClosedItsThreadsEnd() {
    open();
    type("seeds.epochs", "1000000");
    playground.robot.clickOn(playground.<Node>find("seeds.stop"));
    playground.until(() -> text("seedsProgress").startsWith("stopped at "));
    playground.robot.clickOn(playground.<Node>find("seeds.start"));
    playground.until(() -> text("seedsProgress").equals("0 of 64"));
    assertEquals("No seed is trained yet.", text("seedsSaid"));
    assertEquals(List.of(), faults());
    playground.robot.clickOn(playground.<Node>find("seeds.stop"));
    playground.until(() -> text("seedsProgress").equals("stopped at 0 of 64"));
    assertTrue(playground.onFx(() -> playground.<Button>find("seeds.start").isFocused()));

    playground.robot.clickOn(playground.<Node>find("seeds.start"));
    playground.until(() -> threads() > 1);
    Parent content = playground.<Node>find("seedsSaid").getParent();
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !playground.isThere("seedsSaid") && threads() == 0);
    assertTrue(content.getScene() == null || !content.getScene().getWindow().isShowing());
  }

  @Test
  void whatDivergesIsCountedAndAChangedExperimentIsSaid() {
    Experiment first = Experiment.first();
    Experiment diverging =
        first
            .ofProblem(Dataset.PLANE)
            .withNetwork(first.network().withActivation(Activation.LINEAR));
    begin(diverging.withTraining(diverging.training().withLearningRate(10)));
    open();
    playground.until(() -> text("seedsProgress").equals("64 of 64"));
    assertTrue(
        text("seedsSaid")
            .startsWith("0 of 64 seeds have learned (0.0 %) after epoch 100. 64 diverged"),
        text("seedsSaid"));
    String outdated = "The experiment in the window has been changed since.";
    assertTrue(!shown().contains(outdated));
    begin(first);
    playground.until(() -> shown().contains(outdated));
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !playground.isThere("seedsSaid"));
  }

  private String shown() {
    return playground.onFx(
        () ->
            playground.<Node>find("seedsSaid").getParent().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .reduce("", (all, next) -> all + "\n" + next));
  }
}
