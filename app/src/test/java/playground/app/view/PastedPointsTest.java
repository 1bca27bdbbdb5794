package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import playground.app.PlaygroundWindow;
import playground.model.data.plane.CustomPoints;

/** Points are pasted from a spreadsheet, or as a file. */
class PastedPointsTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  private final ClipboardRobot clipboard = new ClipboardRobot(playground);

  @TempDir Path folder;

  @Test
  void cellsOfASpreadsheetArePasted() {
    clipboard.paste("1\t2\tno\n-3\t4\tyes\n");
    playground.until(() -> playground.isThere("tablePreview"));
    playground.press(KeyCode.ENTER);
    playground.until(() -> own() != null);
    assertEquals(List.of("no", "yes"), Objects.requireNonNull(own()).classNames());
    String trained = playground.context().texts().get("csv.allTrained");
    playground.until(() -> playground.snapshot().split().train().size() == 2);
    assertTrue(status().endsWith(trained), "of few examples all are trained on: " + status());
    playground.onFx(
        () -> playground.session().settings().editData(data -> data.withTrainPercent(50)));
    clipboard.paste("1\t2\tno\n-3\t4\tyes\n5\t6\tno\n7\t8\tyes\n");
    playground.until(() -> playground.isThere("tablePreview"));
    playground.press(KeyCode.ENTER);
    playground.until(() -> Objects.requireNonNull(own()).points().size() == 4);
    playground.until(() -> playground.snapshot().split().train().size() == 2);
    assertFalse(status().endsWith(trained), "the user has chosen the share: " + status());
  }

  @Test
  void ofATableOfManyRowsAHalfIsKeptForTesting() {
    clipboard.paste("1\t2\tno\n-3\t4\tyes\n".repeat(30));
    playground.until(() -> playground.isThere("tablePreview"));
    playground.press(KeyCode.ENTER);
    playground.until(() -> own() != null);
    playground.until(() -> playground.snapshot().split().train().size() == 30);
  }

  @Test
  void ofLargeNumbersOneIsToldWhatHelps() {
    clipboard.paste("170\t65\tno\n150\t80\tyes\n");
    playground.until(() -> playground.isThere("tablePreview"));
    playground.press(KeyCode.ENTER);
    playground.until(() -> own() != null);
    assertEquals(
        "2 examples of the classes “no” and “yes”: training starts again. Numbers this large are"
            + " hard to learn from as they are: “Standardize inputs” under “More settings” helps. "
            + playground.context().texts().get("csv.allTrained"),
        status());
  }

  @Test
  void aHundredThousandRowsArePastedWhereverTheySpeakOfThePage() {
    String rows = "1\t2\tno\n-3\t4\tyes\n".repeat(50_000) + "5\tsix\ttensorflow.org\n";
    clipboard.paste(rows);
    playground.until(() -> playground.isThere("tablePreview"));
    playground.press(KeyCode.ENTER);
    playground.until(() -> status().contains("line 100,001, column 2, stands “six”"));
  }

  @Test
  void aFileThatIsPastedOrDroppedIsOpened() throws IOException {
    Path file = folder.resolve("dropped.tsv");
    Files.writeString(file, "1\t2\tno\n-3\t4\tyes\n");
    clipboard.hold(DataFormat.FILES, List.of(file.toFile()));
    clipboard.paste();
    playground.until(() -> playground.isThere("tablePreview"));
    playground.press(KeyCode.ENTER);
    playground.until(() -> own() != null);
  }

  private CustomPoints own() {
    return playground.session().experimentProperty().get().data().customPoints();
  }

  private String status() {
    return playground.<Label>find("status").getText();
  }
}
