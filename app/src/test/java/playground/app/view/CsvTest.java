package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.PlaygroundWindow;
import playground.app.text.Notice;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.Split;
import playground.model.data.csv.CsvFormat.DecimalMark;
import playground.model.data.csv.CsvFormat.Separator;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.Experiment;
import playground.model.network.Loss;

/** Points come from files and go into files. */
class CsvTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  @TempDir Path folder;

  @Test
  void aFileIsShownAsItWasUnderstoodAndThenTrainedOn() throws IOException {
    open("length;width;kind\n1,5;2,5;setosa\n-3,25;0,5;virginica\n4;4;setosa\n");
    playground.until(() -> playground.isThere("tablePreview"));
    assertEquals(Separator.SEMICOLON, value("csv.separator"));
    assertEquals(DecimalMark.COMMA, value("csv.decimalMark"));
    assertTrue(playground.<CheckBox>find("csv.header").isSelected());
    assertEquals(List.of("length", "width", "kind", "1,5"), preview().subList(0, 4));
    playground.press(KeyCode.ENTER);
    playground.until(() -> own() != null);

    CustomPoints own = Objects.requireNonNull(own());
    Samples read =
        Samples.ofTwoClasses(
            new double[] {1.5, -3.25, 4}, new double[] {2.5, 0.5, 4}, new double[] {-1, 1, -1});
    assertEquals(new CustomPoints(read, List.of("setosa", "virginica"), Plane.around(read)), own);
    playground.until(() -> snapshot().equals(experiment()));
    assertTrue(status().contains("3 examples of the classes “setosa” and “virginica”"), status());
    assertEquals("Own examples: 3", playground.<Label>find("ownPoints").getText());
    assertTrue(playground.<Node>find("classLegend").isVisible());

    playground.robot.moveTo(playground.<Node>find("outputMap"));
    playground.until(
        () ->
            playground
                .<Label>find("outputReading")
                .getText()
                .matches(".*\\(class (setosa|virginica)\\)"));

    playground.onFx(() -> playground.context().edits().undo());
    assertEquals(Experiment.first(), experiment());
    assertFalse(playground.<Node>find("classLegend").isVisible());
  }

  /**
   * The numbers of a textbook: x₁ and x₂ are those of the table, for the network as for the eye.
   */
  @Test
  void aTruthTableKeepsItsZerosAndOnes() throws IOException {
    open("0,0,0\n0,1,0\n1,0,0\n1,1,1\n");
    playground.until(() -> playground.isThere("tablePreview"));
    playground.press(KeyCode.ENTER);
    playground.until(() -> own() != null && snapshot().equals(experiment()));
    Split split = playground.session().snapshotProperty().get().split();
    for (int k = 0; k < split.train().size(); k++) {
      assertTrue(Set.of(0.0, 1.0).contains(split.train().x1(k)));
    }
    playground.robot.moveTo(playground.<Node>find("outputMap"));
    playground.until(
        () ->
            playground
                .<Label>find("outputReading")
                .getText()
                .matches("x₁ 0\\.[45]\\S*  x₂ 0\\..*"));
  }

  @Test
  void aTableOfThreeClassesGetsAnOutputForEach() throws IOException {
    open("5.1,1.4,setosa\n7,4.7,versicolor\n6.3,6,virginica\n4.9,1.5,setosa\n");
    playground.until(() -> playground.isThere("tablePreview"));
    playground.until(
        () ->
            playground
                .<Label>find("tableHint")
                .getText()
                .startsWith("4 examples of the classes “setosa”, “versicolor” and “virginica”"));
    playground.press(KeyCode.ENTER);
    playground.until(() -> own() != null && snapshot().equals(experiment()));
    assertEquals(Loss.SOFTMAX_CROSS_ENTROPY, experiment().network().options().loss());
    assertEquals(3, experiment().architecture().outputs());
    assertEquals(
        "4 examples of the classes “setosa”, “versicolor” and “virginica”: training starts again,"
            + " and the loss is softmax cross-entropy now. Undo takes both back. All are trained"
            + " on.",
        status());
    assertEquals(
        List.of("setosa", "versicolor", "virginica"),
        playground.<Parent>find("classLegend").getChildrenUnmodifiable().stream()
            .map(entry -> ((Label) ((HBox) entry).getChildren().getLast()).getText())
            .toList());
    playground.robot.moveTo(playground.<Node>find("outputMap"));
    playground.until(
        () ->
            playground
                .<Label>find("outputReading")
                .getText()
                .matches(".*\\(class (setosa|versicolor|virginica)\\)"));

    Path saved = folder.resolve("saved.csv");
    playground.chooseFile(saved);
    Menus.choose(playground, "menu.file.saveCsv");
    playground.until(() -> Files.exists(saved) && status().startsWith("Written"));
    assertTrue(Files.readString(saved).contains("6.3,6.0,virginica"), Files.readString(saved));

    playground.onFx(() -> playground.context().edits().undo());
    assertEquals(Experiment.first(), experiment());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.5,2,cat\\n-2,3,dog\\n         | COMMA     | POINT | false | 1.5",
        "x,y,kind\\n1.5,2,cat\\n-2,3,dog | COMMA     | POINT | true  | 1.5",
        "1.5;2;cat\\n-2;3;dog\\n         | SEMICOLON | POINT | false | 1.5",
        "x;y;art\\n1,5;2;cat\\n-2;3;dog  | SEMICOLON | COMMA | true  | 1,5",
        "1.5\\t2\\tcat\\n-2\\t3\\tdog\\n     | TAB       | POINT | false | 1.5",
        "a\\tb\\tc\\n1,5\\t2\\tcat\\n-2\\t3\\tdog | TAB     | COMMA | true  | 1,5"
      })
  void aTableIsUnderstoodHoweverItIsWritten(
      String table, Separator separator, DecimalMark mark, boolean header, String firstCell)
      throws IOException {
    open(table.replace("\\n", "\n").replace("\\t", "\t"));
    playground.until(() -> playground.isThere("tablePreview"));
    assertEquals(separator, value("csv.separator"));
    assertEquals(mark, value("csv.decimalMark"));
    assertEquals(header, playground.<CheckBox>find("csv.header").isSelected());
    assertEquals(firstCell, preview().get(3));
    playground.press(KeyCode.ENTER);
    playground.until(() -> own() != null);
    Samples two =
        Samples.ofTwoClasses(new double[] {1.5, -2}, new double[] {2, 3}, new double[] {-1, 1});
    assertEquals(new CustomPoints(two, List.of("cat", "dog"), Plane.around(two)), own());
  }

  @Test
  void whatIsWrongFarBelowThePreviewIsToldBeforeTheTableIsOpened() throws IOException {
    open("1,2,cat\n3,4,dog\n".repeat(50) + "5,six,cow\n");
    playground.until(() -> playground.isThere("tablePreview"));
    playground.until(() -> playground.<Label>find("tableHint").getText().contains("line 101"));
    String hint = playground.<Label>find("tableHint").getText();
    assertTrue(hint.contains("stands “six”, which is not a number"), hint);
  }

  @Test
  void whatATableHoldsIsToldBeforeItIsOpened() throws IOException {
    open("1,2,cat\n3,4,dog\n".repeat(50));
    playground.until(() -> playground.isThere("tablePreview"));
    playground.until(
        () ->
            playground
                .<Label>find("tableHint")
                .getText()
                .startsWith("100 examples of the classes “cat” and “dog”"));
  }

  @Test
  void whatWasMisunderstoodCanBePutRight() throws IOException {
    open("1,2,1\n3,4,2\n5,6,1\n");
    playground.until(() -> playground.isThere("tablePreview"));
    ChoiceBox<Separator> separator = playground.find("csv.separator");
    playground.onFx(() -> separator.setValue(Separator.SEMICOLON));
    playground.until(() -> playground.<Label>find("tableHint").getText().contains("three columns"));
    playground.onFx(() -> separator.setValue(Separator.COMMA));
    playground.onFx(() -> playground.<CheckBox>find("csv.header").setSelected(true));
    playground.until(() -> preview().size() == 9 && preview().getFirst().equals("1"));
    playground.press(KeyCode.ENTER);
    playground.until(() -> own() != null);
    assertEquals(2, Objects.requireNonNull(own()).points().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,2,a\\n3,,b | line 2, column 2, there is nothing",
        "x,y,c\\n1,2,a\\n3,4,b\\n5,oops,a | line 4, column 2, stands “oops”",
        "1,2,a\\n3,NaN,b | line 2, column 2, stands “NaN”, which is not a number",
        "1,2,a\\n3,'1,000',b | line 2, column 2, “1,000” may mean 1000 or 1.000: write one",
        "1,2,a\\n3,'1,000.5',b | line 2, column 2, “1,000.5” should be written without separators",
        "1,2,a\\n3,inf,b | line 2, column 2, stands “inf”, which is infinite",
        "1,2,a\\n1e300,2,b | line 2, column 1, stands 1e300; the largest",
        "x,y,class\\n | there are no examples in the table",
        "1,2,a\\n3,4,a | all examples are of the class “a”",
        "1,2,a\\n1,2,b\\n1,2,c\\n1,2,d\\n1,2,e\\n1,2,f\\n1,2,g\\n1,2,h\\n1,2,i\\n1,2,j\\n1,2,k |"
            + " line 11, column 3, “k” is one class too many; the third column should name 2 to 10",
        "1,2,a\\n3,4,b,5 | line 2 has another number of cells than three, namely 4"
      })
  void aTableThatIsWrongIsToldWithItsPlaceAndTrainingGoesOn(String table, String reason)
      throws IOException {
    playground.onFx(playground.session().playback()::toggle);
    open(table.replace("\\n", "\n").replace('\'', '"'));
    playground.until(() -> playground.isThere("tablePreview"));
    playground.press(KeyCode.ENTER);
    playground.until(() -> status().startsWith("Not opened"));
    assertTrue(status().contains(reason), status());
    assertEquals(Experiment.first(), experiment());
    playground.until(() -> playground.session().snapshotProperty().get().epoch() > 3);
  }

  @Test
  void aFileThatIsNoTextOrHugeOrNotThereIsToldAndTrainingGoesOn() throws IOException {
    playground.onFx(playground.session().playback()::toggle);
    Path garbage = folder.resolve("garbage.csv");
    Files.write(garbage, new byte[] {0, 1, 2, 3, 0, 0, 7});
    playground.chooseFile(garbage);
    Menus.choose(playground, "menu.file.openCsv");
    playground.until(() -> status().contains("characters that no text has"));
    Path huge = folder.resolve("huge.csv");
    try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
    playground.chooseFile(huge);
    Menus.choose(playground, "menu.file.openCsv");
    playground.until(() -> status().contains("the file has more than"));
    playground.chooseFile(folder);
    Menus.choose(playground, "menu.file.openCsv");
    playground.until(() -> status().endsWith(" is a folder or a device, not a file."));
    playground.chooseFile(folder.resolve("nowhere.csv"));
    Menus.choose(playground, "menu.file.openCsv");
    playground.until(() -> status().contains("there is no file nowhere.csv"));
    assertEquals(
        Notice.Kind.PROBLEM,
        playground.onFx(() -> playground.session().noticeProperty().get().kind()));
    assertNull(own());
    assertEquals(Experiment.first(), experiment());
    long epoch = playground.session().snapshotProperty().get().epoch();
    playground.until(() -> playground.session().snapshotProperty().get().epoch() > epoch + 3);
  }

  @Test
  void whatIsSavedComesBack() throws IOException {
    Path file = folder.resolve("points.csv");
    playground.chooseFile(file);
    Menus.choose(playground, "menu.file.saveCsv");
    playground.until(() -> Files.exists(file) && status().startsWith("Written"));
    assertEquals(501, Files.readAllLines(file).size());
    Menus.choose(playground, "menu.file.openCsv");
    playground.until(() -> playground.isThere("tablePreview"));
    playground.press(KeyCode.ENTER);
    playground.until(() -> own() != null);
    Samples points = Objects.requireNonNull(own()).points();
    assertEquals(500, points.size());
    Path again = folder.resolve("again.csv");
    playground.chooseFile(again);
    playground.until(() -> snapshot().equals(experiment()));
    Menus.choose(playground, "menu.file.saveCsv");
    playground.until(() -> Files.exists(again) && status().contains("again"));
    assertEquals(Files.readString(file), Files.readString(again));
  }

  private void open(String table) throws IOException {
    Path file = folder.resolve("table.csv");
    Files.writeString(file, table);
    playground.chooseFile(file);
    Menus.choose(playground, "menu.file.openCsv");
  }

  private List<String> preview() {
    return playground.<Parent>find("tablePreview").getChildrenUnmodifiable().stream()
        .map(cell -> ((Label) cell).getText())
        .toList();
  }

  private Object value(String id) {
    return playground.<ChoiceBox<?>>find(id).getValue();
  }

  private CustomPoints own() {
    return playground.session().experimentProperty().get().data().customPoints();
  }

  private Experiment experiment() {
    return playground.session().experimentProperty().get();
  }

  private Experiment snapshot() {
    return playground.session().snapshotProperty().get().experiment();
  }

  private String status() {
    return playground.<Label>find("status").getText();
  }
}
