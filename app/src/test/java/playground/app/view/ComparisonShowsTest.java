package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.text.Language;
import playground.app.text.Numbers;
import playground.app.view.comparison.ComparisonSwitch;
import playground.app.view.control.CanvasPane;
import playground.model.experiment.Experiment;
import playground.model.experiment.preset.PresetComparison;
import playground.model.network.activation.Activation;
import playground.model.training.snapshot.Losses;
import playground.model.training.snapshot.Snapshot;

/** What a comparison shows of its networks. */
class ComparisonShowsTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void thePointsAreThoseOfTheComparisonThatWasChosenLast() throws InterruptedException {
    playground.onFx(() -> comparison().open());
    int spirals = points();
    playground.onFx(() -> comparison().comparison().open(PresetComparison.SIGMOID_RELU));
    int rings = points();
    assertNotEquals(spirals, rings);

    playground.robot.clickOn(playground.<Node>find("compare.leave"));
    playground.onFx(() -> comparison().open(PresetComparison.SIGMOID_RELU));
    playground.onFx(() -> playground.context().options().laneSettingsProperty().set(true));
    assertEquals(rings, points());
  }

  @Test
  void atThePointerIsNothingWhileTheNetworksAreBeingMade() {
    playground.onFx(
        () -> {
          comparison().open();
          assertEquals(List.of(), snapshots());
          List<Node> charts =
              playground.stage().getScene().getRoot().lookupAll("*").stream()
                  .filter(CanvasPane.class::isInstance)
                  .toList();
          assertFalse(charts.isEmpty());
          charts.forEach(ComparisonShowsTest::point);
        });
    playground.throwUncaught("");
  }

  private static void point(Node chart) {
    Point2D middle = new Point2D(60, 60);
    SentEvents.mouse(MouseEvent.MOUSE_MOVED, chart, middle, MouseButton.NONE, 0);
  }

  @Test
  void theTestLossOfEachNetworkIsShownWhereThereIsOne() throws InterruptedException {
    playground.onFx(() -> comparison().open());
    playground.until(() -> !snapshots().isEmpty());
    playground.frames(20);
    for (int lane = 0; lane < 2; lane++) {
      Losses losses = snapshots().get(lane).losses();
      String train = Numbers.loss(losses.train());
      String test = Numbers.loss(losses.test().getAsDouble());
      String start = "loss %s · test %s   correct".formatted(train, test);
      assertTrue(reading(lane).startsWith(start), reading(lane));
    }
    playground.onFx(() -> comparison().comparison().open(withoutTestPoints()));
    playground.until(() -> snapshots().getFirst().losses().test().isEmpty());
    playground.frames(20);
    String loss = Numbers.loss(snapshots().getFirst().losses().train());
    assertTrue(reading(0).startsWith("loss " + loss + "   correct"), reading(0));
    assertFalse(reading(0).contains("test"), reading(0));
  }

  @Test
  void theNumbersBesideEachOtherTakeAsManyLinesAndNoneIsBroken() throws InterruptedException {
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.CHINESE));
    playground.onFx(() -> comparison().open(PresetComparison.SIGMOID_RELU));
    playground.until(() -> !snapshots().isEmpty());
    for (int epoch = 1; epoch <= 5; epoch++) {
      int wanted = epoch;
      playground.onFx(comparison().comparison()::stepEpoch);
      playground.until(() -> snapshots().getFirst().epoch() == wanted);
    }
    MenuButton ready = playground.find("compare.ready");
    for (MenuItem item : ready.getItems()) {
      double length = new Text(item.getText()).getLayoutBounds().getWidth();
      assertTrue(length < 500, "in the menu at each size of text: " + item.getText());
    }
    Region root = (Region) playground.stage().getScene().getRoot();
    for (int width = 1000; width <= 1300; width += 20) {
      double wide = width;
      playground.onFx(() -> root.resize(wide, 740));
      playground.frames(3);
      playground.onFx(() -> root.layout());
      double[] heights = new double[2];
      for (int lane = 0; lane < 2; lane++) {
        heights[lane] = playground.<Pane>find("lane.reading." + lane).getHeight();
        parts(lane)
            .forEach(part -> assertEquals(parts(0).getFirst().getHeight(), part.getHeight()));
      }
      assertEquals(heights[0], heights[1], "in a window of " + width);
    }
  }

  private String reading(int lane) {
    return parts(lane).stream().map(Label::getText).collect(Collectors.joining("   "));
  }

  private List<Label> parts(int lane) {
    return playground.<Pane>find("lane.reading." + lane).getChildren().stream()
        .map(Label.class::cast)
        .filter(Label::isManaged)
        .toList();
  }

  private static List<Experiment> withoutTestPoints() {
    Experiment first = Experiment.first();
    Experiment all = first.withData(first.data().withTrainPercent(100));
    return List.of(all, all);
  }

  @Test
  void whatWasChangedIsToldAboveTheNetworksAndUndoneFromAMenu() throws InterruptedException {
    playground.onFx(() -> comparison().open());
    assertEquals(List.of(true, true), disabled("menu.edit.undo", "menu.edit.redo"));
    playground.until(() -> playground.isThere("activation"));
    ComboBox<Activation> activation = playground.find("activation");
    playground.onFx(() -> activation.setValue(Activation.RELU));
    playground.frames(2);
    Label told = playground.find("compareStatus");
    assertEquals(playground.context().texts().get("compare.changed", "B"), told.getText());
    Node map = playground.find("lane.points.1");
    assertTrue(
        told.localToScene(told.getLayoutBounds()).getMaxY()
            < map.localToScene(map.getLayoutBounds()).getMinY());

    assertEquals(List.of(false, true), disabled("menu.edit.undo", "menu.edit.redo"));
    Menus.choose(playground, "menu.edit.undo");
    assertEquals(
        Activation.TANH, experiments().getLast().network().activations().common().orElseThrow());
    assertEquals(List.of(true, false), disabled("menu.edit.undo", "menu.edit.redo"));
    Menus.choose(playground, "menu.edit.redo");
    assertEquals(
        Activation.RELU, experiments().getLast().network().activations().common().orElseThrow());
  }

  private List<Boolean> disabled(String... items) {
    return playground.onFx(
        () -> Stream.of(items).map(id -> Menus.item(playground, id).isDisable()).toList());
  }

  private List<Snapshot> snapshots() {
    return comparison().comparison().snapshotsProperty().get();
  }

  private List<Experiment> experiments() {
    return comparison().comparison().experimentsProperty().get();
  }

  /** A digest of the colours of the pixels of the points over the map of the first network. */
  private int points() throws InterruptedException {
    playground.until(
        () ->
            snapshots().stream().map(Snapshot::experiment).toList().equals(experiments())
                && !experiments().isEmpty());
    playground.frames(20);
    Node points = playground.find("lane.points.0");
    return playground.onFx(
        () -> {
          WritableImage image = points.snapshot(null, null);
          PixelReader pixels = image.getPixelReader();
          List<Integer> colors = new ArrayList<>();
          for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
              colors.add(pixels.getArgb(x, y));
            }
          }
          return colors.hashCode();
        });
  }

  private ComparisonSwitch comparison() {
    return playground.window().comparison();
  }
}
