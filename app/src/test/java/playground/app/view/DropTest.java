package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.app.PlaygroundWindow;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;

/** Links and tables are dragged from other programs and dropped on the window. */
class DropTest {
  private static final String LINK =
      "https://playground.tensorflow.org/#dataset=xor&networkShape=3&seed=0.5";

  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"outputMap", "diagram", "seed", "run.play"})
  void aLinkThatIsDroppedAnywhereIsOpened(String target) {
    assertTrue(drop(target, Map.of(DataFormat.PLAIN_TEXT, LINK)));
    assertEquals(Dataset.XOR, experiment().data().dataset());
    assertEquals(List.of(3), experiment().network().hiddenUnits());
  }

  @Test
  void ofALinkWithItsTitleTheAddressCounts() {
    assertTrue(
        drop(
            "outputMap",
            Map.of(DataFormat.PLAIN_TEXT, "A Neural Network Playground", DataFormat.URL, LINK)));
    assertEquals(Dataset.XOR, experiment().data().dataset());
  }

  @Test
  void anAddressAloneIsOpened() {
    assertTrue(drop("outputMap", Map.of(DataFormat.URL, LINK)));
    assertEquals(Dataset.XOR, experiment().data().dataset());
  }

  @Test
  void aFileOfPointsIsShownAndOpened() throws IOException {
    Path file = folder.resolve("dropped.csv");
    Files.writeString(file, "1;2;no\n-3;4;yes\n");
    assertTrue(drop("outputMap", Map.of(DataFormat.FILES, List.of(file.toFile()))));
    playground.until(() -> playground.isThere("tablePreview"));
    playground.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    playground.until(
        () -> playground.session().experimentProperty().get().data().customPoints() != null);
    assertEquals(2, experiment().data().size());
  }

  @Test
  void cellsOfASpreadsheetAreShown() {
    assertTrue(drop("outputMap", Map.of(DataFormat.PLAIN_TEXT, "1\t2\tno\n-3\t4\tyes\n")));
    playground.until(() -> playground.isThere("tablePreview"));
    playground.robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
  }

  @Test
  void whatIsNoLinkIsToldAndTheExperimentStays() {
    drop("outputMap", Map.of(DataFormat.PLAIN_TEXT, "hello"));
    assertEquals(Experiment.first(), experiment());
    String status = playground.<Label>find("status").getText();
    assertTrue(status.contains("“hello” is not a link"), status);
  }

  @Test
  void aLinkThatIsDroppedOnTheComparisonIsShownInItsPlaceAndCanBeUndone() {
    Experiment first = experiment();
    for (int time = 0; time < 2; time++) {
      playground.onFx(() -> playground.window().comparison().open());
      assertTrue(drop("compare.leave", Map.of(DataFormat.PLAIN_TEXT, LINK)));
      assertFalse(playground.onFx(() -> playground.window().comparison().isOpen()));
      assertEquals(Dataset.XOR, experiment().data().dataset());
      assertEquals(
          "The experiment in the link starts from the beginning.",
          playground.<Label>find("status").getText());
    }
    playground.onFx(() -> playground.context().edits().undo());
    assertEquals(first, experiment());
  }

  @Test
  void aTableThatIsDroppedOnTheComparisonIsShownInItsPlace() {
    playground.onFx(() -> playground.window().comparison().open());
    drop("compare.leave", Map.of(DataFormat.PLAIN_TEXT, "1\t2\tno\n-3\t4\tyes\n"));
    playground.until(() -> playground.isThere("tablePreview"));
    playground.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    playground.until(() -> !playground.window().comparison().isOpen());
    assertEquals(2, experiment().data().size());
  }

  @Test
  void theComparisonStaysAndSaysWhyWhatIsDroppedOnItIsNoLink() {
    playground.onFx(() -> playground.window().comparison().open());
    drop("compare.leave", Map.of(DataFormat.PLAIN_TEXT, "hello"));
    assertTrue(playground.onFx(() -> playground.window().comparison().isOpen()));
    String status = playground.<Label>find("compareStatus").getText();
    assertTrue(status.contains("“hello” is not a link"), status);
  }

  @Test
  void aPictureIsNotTaken() {
    assertFalse(drop("outputMap", Map.of(new DataFormat("image/x-drawn"), "pixels")));
    assertEquals(Experiment.first(), experiment());
  }

  private boolean drop(String target, Map<DataFormat, ?> content) {
    return Drop.on(playground, playground.<Node>find(target), content);
  }

  private Experiment experiment() {
    return playground.onFx(() -> playground.session().experimentProperty().get());
  }
}
