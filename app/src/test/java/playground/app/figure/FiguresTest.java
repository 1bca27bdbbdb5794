package playground.app.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.app.figure.boundary.BoundaryFigure;
import playground.app.figure.gradient.GradientFigure;
import playground.app.figure.gradient.GradientWords;
import playground.app.figure.gradient.StripMarks;
import playground.app.figure.loss.LossFigure;
import playground.app.figure.loss.LossPast;
import playground.app.figure.loss.LossStyle;
import playground.app.figure.network.NetworkFigure;
import playground.app.figure.surface.Caption;
import playground.app.figure.surface.ChartMark;
import playground.app.figure.surface.Figure;
import playground.app.figure.surface.Heading;
import playground.app.figure.surface.RecordingSurface;
import playground.app.figure.vector.FigureImage;
import playground.app.figure.vector.FigureSize;
import playground.app.file.PngFile;
import playground.app.raster.PointProbe;
import playground.app.text.Numbers;
import playground.model.experiment.Experiment;
import playground.model.inspection.InstrumentSelection;
import playground.model.training.history.RunHistory;
import playground.model.training.session.SingleSession;
import playground.model.training.snapshot.Snapshot;

/** What can be exported, as a viewer sees it; drawn without a window. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FiguresTest {
  private static final int SIZE = 2048;
  private static final int EPOCHS = 60;
  private static final GradientWords WORDS =
      new GradientWords(
          "layer",
          "output",
          "‖∂L/∂W‖ now",
          "over the epochs",
          "epoch",
          new GradientWords.Factors("× Wᵀ", "× f′", "= product", "mean |f′|"),
          "no gradient arrives");

  private static final RunHistory HISTORY = new RunHistory();
  private static Snapshot snapshot;

  @BeforeAll
  static void train() throws InterruptedException {
    try (SingleSession session = new SingleSession(Experiment.first())) {
      session.watch(InstrumentSelection.NONE.withFactors(true).withHealth(true));
      snapshot = session.snapshot();
      for (int epoch = 1; epoch <= EPOCHS; epoch++) {
        session.stepEpoch();
        while (snapshot.epoch() < epoch) {
          Thread.onSpinWait();
          for (Snapshot next : session.takeSnapshots()) {
            HISTORY.add(next);
            snapshot = next;
          }
        }
      }
    }
  }

  private static List<Figure> figures(Palette palette, boolean dark) {
    return List.of(
        boundary(palette, dark),
        network(palette, dark),
        loss(dark, false),
        loss(dark, true),
        gradients(dark, false),
        gradients(dark, true));
  }

  private static BoundaryFigure boundary(Palette palette, boolean dark) {
    return new BoundaryFigure(
        snapshot,
        new MapColors(palette, dark, false),
        true,
        true,
        true,
        true,
        new BoundaryFigure.Words("training", "test", "epoch 60", List.of()));
  }

  private static NetworkFigure network(Palette palette, boolean dark) {
    return new NetworkFigure(
        snapshot,
        new MapColors(palette, dark, false),
        false,
        new Heading("Network", List.of(), "epoch 60"),
        "output",
        snapshot.architecture().layers().stream().map(layer -> layer.activation().name()).toList());
  }

  private static LossFigure loss(boolean dark, boolean logScale) {
    Ink ink = Ink.on(dark);
    return new LossFigure(
        HISTORY,
        List.of(new ChartMark(20, "Learning rate 0.03 → 0.1")),
        LossPast.NONE,
        new LossStyle("epoch", logScale, false, ink),
        new Heading(
            "Loss",
            List.of(
                new Heading.Reading("train 0.1234", ink.train()),
                new Heading.Reading("test 0.2345", ink.test())),
            "epoch 60"),
        "loss");
  }

  private static GradientFigure gradients(boolean dark, boolean withFactors) {
    return new GradientFigure(
        snapshot.gradientFlow(),
        HISTORY,
        new StripMarks(List.of(), OptionalLong.empty()),
        withFactors ? snapshot.readings().factors().orElseThrow() : null,
        WORDS,
        Ink.on(dark),
        new Heading("Gradients", List.of(), "epoch 60"));
  }

  @ParameterizedTest
  @ValueSource(ints = {512, 2048, 4096})
  void eachHasTheSizeAskedForInEveryPaletteAndTheme(int size) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    for (Palette palette : Palette.values()) {
      for (boolean dark : new boolean[] {false, true}) {
        Set<Integer> grounds = new HashSet<>();
        for (Figure figure : figures(palette, dark)) {
          BufferedImage image = image(figure, size);
          assertEquals(size, Math.max(image.getWidth(), image.getHeight()));
          grounds.add(image.getRGB(1, 1));
          if (size == SIZE && palette == Palette.ORANGE_BLUE) {
            String name = figure.getClass().getSimpleName() + grounds.size();
            PngFile.write(image, folder.resolve("%s-%s.png".formatted(name, dark)));
          }
        }
        assertEquals(Set.of(Ink.on(dark).ground()), grounds);
      }
    }
  }

  @Test
  void noTextIsCutOffOrLiesOverAnother() {
    for (Figure figure : figures(Palette.ORANGE_BLUE, false)) {
      assertEquals(List.of(), RecordingSurface.of(figure, SIZE).faults(figure), figure::toString);
    }
  }

  @Test
  void theNamesOfTenClassesHaveRoom() {
    BoundaryFigure plain = boundary(Palette.ORANGE_BLUE, false);
    List<BoundaryFigure.NamedClass> classes = new ArrayList<>();
    for (int k = 0; k < 10; k++) {
      classes.add(new BoundaryFigure.NamedClass(k % 2 == 0 ? 1 : -1, "Iris versicolo" + k));
    }
    BoundaryFigure.Words words = new BoundaryFigure.Words("training", "test", "epoch 60", classes);
    BoundaryFigure figure =
        new BoundaryFigure(snapshot, plain.colors(), true, true, true, true, words);
    RecordingSurface drawn = RecordingSurface.of(figure, SIZE);
    assertEquals(List.of(), drawn.faults(figure));
    drawn.text("Iris versicolo9");
  }

  @Test
  void theAxesHaveTheirTitles() {
    assertTitles(boundary(Palette.ORANGE_BLUE, false), "x₁", "x₂");
    assertTitles(loss(false, false), "loss", "epoch");
    assertTitles(loss(false, true), "loss", "epoch");
    assertTitles(gradients(false, false), "layer", "‖∂L/∂W‖ now", "over the epochs", "epoch");
    assertTitles(gradients(false, true), "× Wᵀ", "× f′", "= product", "mean |f′|");
    assertTitles(network(Palette.ORANGE_BLUE, false), "x₁", "sin x₂", "8", "output");
  }

  private static void assertTitles(Figure figure, String... titles) {
    RecordingSurface drawn = RecordingSurface.of(figure, SIZE);
    for (String title : titles) {
      drawn.text(title);
    }
  }

  /** Where a loss is, is told by the numbers along the axes alone. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theCurvesAreWhereTheNumbersAlongTheAxesSay(boolean logScale) {
    for (boolean dark : new boolean[] {false, true}) {
      Figure figure = loss(dark, logScale);
      RecordingSurface drawn = RecordingSurface.of(figure, SIZE);
      BufferedImage image = image(figure, SIZE);
      double scale = SIZE / figure.width();
      double left = middle(drawn.texts("0").getLast());
      double right = middle(drawn.text("40"));
      Caption one = drawn.text(logScale ? "1" : "0.4");
      Caption lower = logScale ? drawn.text("10⁻¹") : drawn.text("0");
      for (int epoch : new int[] {1, 10, 30, 59}) {
        double loss = HISTORY.train().least(epoch);
        double fraction = logScale ? Math.log10(loss) : loss / 0.4 - 1;
        double x = left + (right - left) * epoch / 40;
        double y = height(one) - fraction * (height(lower) - height(one));
        assertTrue(
            isNear(image, x * scale, y * scale, Ink.on(dark).train()),
            "loss %s of epoch %d at %s, %s".formatted(loss, epoch, x * scale, y * scale));
      }
    }
  }

  private static double middle(Caption caption) {
    return caption.x() + caption.width() / 2;
  }

  private static double height(Caption caption) {
    return caption.y() + caption.height() / 2;
  }

  /** Whether there is a pixel much like {@code argb} within three pixels. */
  private static boolean isNear(BufferedImage image, double x, double y, int argb) {
    for (int dy = -3; dy <= 3; dy++) {
      for (int dx = -3; dx <= 3; dx++) {
        int pixel = image.getRGB((int) x + dx, (int) y + dy);
        if (distance(pixel, argb) < 40) {
          return true;
        }
      }
    }
    return false;
  }

  private static int distance(int first, int second) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((first >> shift & 0xff) - (second >> shift & 0xff)));
    }
    return most;
  }

  @Test
  void theTicksOfTheBoundaryAreAtTheirPlaces() {
    for (boolean dark : new boolean[] {false, true}) {
      BoundaryFigure figure = boundary(Palette.BLUE_YELLOW, dark);
      RecordingSurface drawn = RecordingSurface.of(figure, SIZE);
      BufferedImage image = image(figure, SIZE);
      double scale = SIZE / figure.width();
      int ink = Ink.on(dark).text();
      for (String number : List.of("−4", "−2", "0", "2", "4")) {
        List<Caption> both = drawn.texts(number);
        assertEquals(2, both.size(), number);
        double x = middle(both.getFirst()) * scale;
        assertTrue(isNear(image, x, both.getFirst().y() * scale - 15, ink), "below " + number);
        double y = height(both.getLast()) * scale;
        double beside = (both.getLast().x() + both.getLast().width()) * scale + 15;
        assertTrue(isNear(image, beside, y, ink), "beside " + number);
      }
      double fraction = middle(drawn.text("−6"));
      double whole = middle(drawn.text("6")) - fraction;
      assertEquals(fraction + whole / 2, middle(drawn.text("0")), 0.05);
    }
  }

  @Test
  void aPointLooksInTheKeyAsOnTheMap() {
    List<RecordingSurface.Drawn> marks =
        RecordingSurface.of(boundary(Palette.PURPLE_GREEN, true), SIZE).marks();
    int points = snapshot.split().train().size() + snapshot.split().test().size();
    List<RecordingSurface.Drawn> key = marks.subList(points, marks.size());
    assertEquals(4, key.size());
    assertEquals(new HashSet<>(marks.subList(0, points)), new HashSet<>(key));
  }

  @Test
  void aBarIsAsLongAsItsGradientIsStrong() {
    Figure figure = gradients(false, false);
    RecordingSurface drawn = RecordingSurface.of(figure, SIZE);
    BufferedImage image = image(figure, SIZE);
    double scale = SIZE / figure.width();
    double one = drawn.texts("1").stream().mapToDouble(FiguresTest::middle).max().orElseThrow();
    double decade = (one - middle(drawn.text("10⁻⁶"))) / 6;
    for (int layer = 0; layer < snapshot.gradientFlow().depth(); layer++) {
      double norm = snapshot.gradientFlow().norm(layer);
      Caption number = drawn.text(Numbers.format(norm, 2));
      double end = one + decade * Math.log10(norm);
      int y = (int) (height(number) * scale);
      int color = HeatScale.color(norm);
      assertTrue(distance(image.getRGB((int) (end * scale) - 6, y), color) < 5, number.text());
      assertNotEquals(color, image.getRGB((int) (end * scale) + 6, y), number.text());
    }
  }

  @Test
  void theTilesOfTheNetworkShowWhatItsUnitsAnswer() {
    MapColors colors = new MapColors(Palette.ORANGE_BLUE, false, false);
    NetworkFigure figure = network(Palette.ORANGE_BLUE, false);
    BufferedImage image = image(figure, SIZE);
    double scale = SIZE / figure.width();
    Caption below = RecordingSurface.of(figure, SIZE).text("8");
    int x = (int) (middle(below) * scale);
    List<Integer> seen = new ArrayList<>();
    for (int unit = 0; unit < 8; unit++) {
      Double value = PointProbe.value(snapshot, new DiagramPart.Neuron(0, unit), 0, 0);
      int color = colors.color(value);
      for (int y = 0; y < image.getHeight(); y++) {
        if (distance(image.getRGB(x, y), color) < 3) {
          seen.add(unit);
          break;
        }
      }
    }
    assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7), seen);
  }

  private static BufferedImage image(Figure figure, int side) {
    return FigureImage.of(figure, FigureSize.ofLongerSide(side, figure));
  }
}
