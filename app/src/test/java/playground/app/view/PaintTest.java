package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.app.PlaygroundWindow;
import playground.app.figure.Palette;
import playground.app.figure.surface.PointMarks;
import playground.app.session.painting.PointPainter;
import playground.model.data.Plane;
import playground.model.data.Problem;
import playground.model.data.Samples;
import playground.model.data.Split;
import playground.model.data.plane.CustomPoints;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.network.Initializer;

/** Points are painted on the map, and training goes on with them. */
class PaintTest {
  /** Examples, of which the map draws a few. */
  private static final int MANY = 50 * PointMarks.MOST;

  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void clicksAddPointsOfEachClassOnAnEmptyPlane() {
    playground.onFx(playground.session().playback()::toggle);
    startPainting(0);
    playground.robot.clickOn(this.<Node>find("paint.clear"));
    assertEquals(Experiment.first(), experiment());
    clickMap(0.75, 0.25);
    playground.until(() -> own() != null);
    playground.robot.clickOn(this.<Node>find("paint.class0"));
    clickMap(0.25, 0.75);
    playground.until(() -> points().size() == 2);

    assertEquals(1, points().label(0));
    assertEquals(3, points().x1(0), 0.15);
    assertEquals(3, points().x2(0), 0.15);
    assertEquals(-1, points().label(1));
    assertEquals(-3, points().x1(1), 0.15);
    assertEquals(-3, points().x2(1), 0.15);
    playground.until(
        () -> {
          var snapshot = playground.session().snapshotProperty().get();
          return snapshot.experiment().equals(experiment()) && snapshot.epoch() > 3;
        });
    assertEquals(2, split().train().size(), "what is painted is trained on");
  }

  @Test
  void paintedPointsAreTrainedOnUnlessTheUserKeepsSomeForTesting() {
    startPainting(0.05);
    stroke(0.1, 0.1, 0.4, 0.1);
    playground.until(() -> own() != null && split().train().size() == points().size());
    assertEquals(
        playground.context().texts().get("points.allTrained"),
        playground.<Label>find("status").getText());
    assertEquals("100", playground.<TextField>find("trainShare.field").getText());

    playground.type("trainShare.field", "50");
    int before = points().size();
    stroke(0.6, 0.9, 0.9, 0.9);
    playground.until(() -> points().size() > before);
    playground.until(() -> split().train().size() == points().size() / 2);
  }

  @Test
  void theKeysPaintAndTellTheValueWhereTheyAre() {
    startPainting(0);
    playground.robot.clickOn(this.<Node>find("paint.clear"));
    Node map = find("outputMap");
    playground.onFx(map::requestFocus);
    press(KeyCode.SHIFT, KeyCode.RIGHT);
    press(KeyCode.SHIFT, KeyCode.UP);
    String reading = playground.onFx(() -> playground.<Label>find("outputReading").getText());
    assertTrue(reading.startsWith("x₁ 2  x₂ 2  → "), reading);
    String heard = playground.onFx(map::getAccessibleText);
    assertTrue(heard.startsWith(reading), heard);
    press(KeyCode.ENTER);
    playground.until(() -> own() != null);
    assertEquals(1, points().size());
    assertEquals(2, points().x1(0), 1e-9);
    assertEquals(2, points().x2(0), 1e-9);
    press(KeyCode.ESCAPE);
    assertEquals("", playground.<Label>find("outputReading").getText());
    assertEquals(0, playground.snapshot().epoch(), "no arrow was taken for a step");
  }

  private Split split() {
    return playground.session().snapshotProperty().get().split();
  }

  @Test
  void aStrokeAddsToTheDataAndIsOneStepToUndo() {
    startPainting(0.05);
    Point2D before = onMap(0.5, 0.5);
    stroke(0.1, 0.1, 0.4, 0.1);
    playground.until(() -> own() != null);
    assertEquals(before, onMap(0.5, 0.5), "the map stays where it is under the brush");
    int size = points().size();
    assertTrue(size > 505, "500 and some: " + size);
    for (int k = 500; k < size; k++) {
      assertTrue(points().x2(k) > 3, "near the stroke: " + points().x2(k));
    }
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Experiment.first(), experiment());
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(size, points().size());
  }

  @Test
  void amongVeryManyPointsWhatIsPaintedIsSeenWhileAndAfterPainting() throws Exception {
    playground.onFx(
        () -> playground.session().settings().editData(data -> data.withOwnPoints(veryMany())));
    playground.onFx(
        () ->
            playground.session().settings().editNetwork(n -> n.withInitializer(Initializer.ZERO)));
    playground.until(
        () -> playground.session().snapshotProperty().get().experiment().equals(experiment()));
    startPainting(0.05);
    playground.frames(10);
    assertEquals(0, playground.onFx(this::marksAtUpperRight));

    playground.robot.moveTo(onMap(0.8, 0.1)).press(MouseButton.PRIMARY);
    playground.until(() -> marksAtUpperRight() > 0);
    playground.robot.moveTo(onMap(0.9, 0.2)).release(MouseButton.PRIMARY);
    playground.until(() -> points().size() > MANY);
    playground.until(
        () -> playground.session().snapshotProperty().get().experiment().equals(experiment()));
    playground.frames(10);
    assertTrue(playground.onFx(this::marksAtUpperRight) > 0);
    LayoutCheck.savePicture(playground, "many");

    playground.robot.clickOn(this.<Node>find("paint.eraser"));
    playground.onFx(() -> this.<Slider>find("paint.brush").setValue(PointPainter.LARGEST_BRUSH));
    stroke(0.7, 0.1, 0.95, 0.25);
    playground.until(() -> points().size() == MANY);
    playground.until(() -> marksAtUpperRight() == 0);
  }

  /** So many that each has little chance to be drawn, all of them at the left. */
  private static CustomPoints veryMany() {
    double[] x1 = new double[MANY];
    double[] x2 = new double[MANY];
    double[] label = new double[MANY];
    SplittableRandom random = new SplittableRandom(1);
    for (int k = 0; k < MANY; k++) {
      x1[k] = random.nextDouble(-6, -1);
      x2[k] = random.nextDouble(-6, 6);
      label[k] = x2[k] > 0 ? 1 : -1;
    }
    return CustomPoints.drawn(Samples.ofTwoClasses(x1, x2, label));
  }

  /**
   * How much of the upper right of the map has the colour that training points have around them.
   */
  private int marksAtUpperRight() {
    Region map = find("outputMap");
    Bounds image = map.getChildrenUnmodifiable().getFirst().getBoundsInParent();
    WritableImage shot = map.snapshot(null, null);
    int count = 0;
    for (int y = 2; y < image.getHeight() / 2; y++) {
      for (int x = 2; x < image.getWidth() / 2 - 2; x++) {
        int argb =
            shot.getPixelReader()
                .getArgb((int) (image.getCenterX() + x), (int) image.getMinY() + y);
        count += argb == Palette.ORANGE_BLUE.positive() ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void theEraserTakesAwayWhatIsUnderIt() {
    startPainting(PointPainter.LARGEST_BRUSH);
    playground.robot.clickOn(this.<Node>find("paint.eraser"));
    clickMap(0.5, 0.5);
    playground.until(() -> own() != null);
    assertTrue(points().size() < 500);
    for (int k = 0; k < points().size(); k++) {
      assertTrue(Math.hypot(points().x1(k), points().x2(k)) > 1.7);
    }
  }

  @Test
  void withoutTheLastPointThePlaneIsEmptyAndTrainingGoesOn() {
    startPainting(0);
    playground.robot.clickOn(this.<Node>find("paint.clear"));
    clickMap(0.5, 0.5);
    playground.until(() -> own() != null);
    playground.onFx(playground.session().playback()::toggle);
    playground.robot.clickOn(this.<Node>find("paint.eraser"));
    clickMap(0.5, 0.5);
    playground.until(() -> this.<Label>find("status").getText().startsWith("The plane is empty"));
    assertEquals(1, points().size());
    playground.until(() -> playground.session().snapshotProperty().get().epoch() > 3);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.07, 0.13})
  void theBrushPaintsAsFarAsItReaches(double radius) {
    playground.robot.clickOn(this.<Node>find("paint"));
    playground.robot.clickOn(this.<Node>find("paint.clear"));
    playground.onFx(() -> this.<Slider>find("paint.brush").setValue(radius));
    playground.robot.clickOn(this.<Node>find("outputMap"));
    playground.until(() -> experiment().data().customPoints() != null);
    Samples points = experiment().data().customPoints().points();
    double farthest = 0;
    for (int k = 0; k < points.size(); k++) {
      double distance = Math.hypot(points.x1(k) - points.x1(0), points.x2(k) - points.x2(0));
      farthest = Math.max(farthest, distance);
    }
    assertTrue(farthest <= 2 * radius * 12, "" + farthest);
    assertTrue(radius == 0 ? points.size() == 1 : points.size() > 1, "" + points.size());
  }

  @Test
  void anyOfSeveralClassesIsPaintedAlsoOnAPlaneThatWasEmptied() {
    playground.onFx(
        () ->
            playground
                .session()
                .settings()
                .editData(data -> data.withDataset(Dataset.SPIRALS).withClasses(4)));
    playground.until(
        () -> playground.session().snapshotProperty().get().experiment().equals(experiment()));
    startPainting(0);
    playground.robot.clickOn(this.<Node>find("paint.class3"));
    clickMap(0.75, 0.25);
    playground.until(() -> own() != null);
    assertEquals(501, points().size());
    assertEquals(3, points().label(500));
    assertEquals(4, experiment().data().classes());

    playground.robot.clickOn(this.<Node>find("paint.clear"));
    playground.robot.clickOn(this.<Node>find("paint.class0"));
    clickMap(0.25, 0.25);
    playground.until(() -> points().size() == 1);
    assertEquals(0, points().label(0));
    assertEquals(4, experiment().data().classes());
    assertEquals(-3, points().x1(0), 0.15);
  }

  @Test
  void whatIsPaintedOnATableHasItsNumbers() {
    Samples corners =
        Samples.ofTwoClasses(new double[] {0, 1}, new double[] {1000, 2000}, new double[] {-1, 1});
    CustomPoints table =
        new CustomPoints(corners, List.of("no", "yes"), new Plane(-0.1, 1.1, 900, 2100));
    playground.onFx(
        () -> playground.session().settings().editData(data -> data.withOwnPoints(table)));
    playground.until(
        () -> playground.session().snapshotProperty().get().experiment().equals(experiment()));
    startPainting(0);
    clickMap(0.5, 0.25);
    playground.until(() -> points().size() == 3);
    assertEquals(0.5, points().x1(2), 0.015);
    assertEquals(1800, points().x2(2), 15);
    assertEquals(table.plane(), experiment().data().plane());
    assertEquals(table.classNames(), Objects.requireNonNull(own()).classNames());
  }

  @Test
  void overValuesPaintingBeginsAnew() {
    playground.onFx(() -> playground.session().settings().editProblem(Problem.REGRESSION));
    playground.until(
        () -> playground.session().snapshotProperty().get().experiment().equals(experiment()));
    startPainting(0);
    clickMap(0.5, 0.5);
    playground.until(() -> own() != null);
    assertEquals(1, points().size());
    assertEquals(Problem.CLASSIFICATION, experiment().data().problem());
  }

  @Test
  void withoutPaintModeAClickPaintsNothing() {
    assertFalse(this.<Node>find("paint.eraser").getParent().isVisible());
    clickMap(0.5, 0.5);
    playground.onFx(() -> {});
    assertEquals(Experiment.first(), experiment());
  }

  @Test
  void aSecondClickInTheSamePlaceEndsPainting() throws Exception {
    playground.robot.clickOn(this.<Node>find("paint"));
    playground.until(() -> this.<ToggleButton>find("paint").isSelected());
    playground.frames(5);
    playground.robot.clickOn(MouseButton.PRIMARY);
    playground.until(() -> !this.<ToggleButton>find("paint").isSelected());
  }

  @Test
  void whoBeginsAnewPaintsNothingUnasked() {
    startPainting(0);
    playground.press(KeyCode.CONTROL, KeyCode.N);
    playground.until(() -> !this.<ToggleButton>find("paint").isSelected());
    clickMap(0.5, 0.5);
    assertEquals(Experiment.first(), experiment());
  }

  private void startPainting(double brush) {
    playground.robot.clickOn(this.<Node>find("paint"));
    Slider size = find("paint.brush");
    playground.onFx(() -> size.setValue(brush));
  }

  private void clickMap(double across, double down) {
    playground.robot.clickOn(onMap(across, down));
    playground.onFx(() -> {});
  }

  private void stroke(double fromX, double fromY, double toX, double toY) {
    playground.robot.moveTo(onMap(fromX, fromY)).press(MouseButton.PRIMARY);
    playground.robot.moveTo(onMap(toX, toY)).release(MouseButton.PRIMARY);
  }

  /** A place of the map by its shares of width and height. */
  private Point2D onMap(double across, double down) {
    Region map = find("outputMap");
    return playground.onFx(
        () -> {
          Bounds image = map.getChildrenUnmodifiable().getFirst().getBoundsInParent();
          return map.localToScreen(
              image.getMinX() + across * image.getWidth(),
              image.getMinY() + down * image.getHeight());
        });
  }

  private void press(KeyCode... keys) {
    playground.robot.press(keys).release(keys);
    playground.onFx(() -> {});
  }

  private CustomPoints own() {
    return playground.session().experimentProperty().get().data().customPoints();
  }

  private Samples points() {
    return Objects.requireNonNull(own()).points();
  }

  private Experiment experiment() {
    return playground.session().experimentProperty().get();
  }

  private <N extends Node> N find(String id) {
    return playground.find(id);
  }
}
