package playground.app.figure.gradient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import playground.app.chart.CanvasSurface;
import playground.app.chart.FxColor;
import playground.app.figure.Ink;
import playground.app.figure.surface.Caption;
import playground.app.figure.surface.ChartMark;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkSettings;
import playground.model.inspection.GradientProbe;
import playground.model.inspection.GradientReading;
import playground.model.inspection.InstrumentSelection;
import playground.model.network.Initializer;
import playground.model.network.activation.Activation;
import playground.model.training.history.RunHistory;

/** The gradient chart explains itself at every size: nothing is cut off, no texts overlap. */
class GradientChartTest {
  private static final GradientWords ENGLISH =
      new GradientWords(
          "layer",
          "output",
          "‖∂L/∂W‖ now",
          "over the epochs",
          "epoch",
          new GradientWords.Factors(
              "× (Wᵀ + shortcut)", "× f′ with norm.", "= product", "mean |f′|"),
          "no gradient arrives");
  private static final GradientWords CHINESE =
      new GradientWords(
          "层",
          "输出",
          "当前 ‖∂L/∂W‖",
          "随轮数变化",
          "轮数",
          new GradientWords.Factors("× (Wᵀ + 捷径)", "× f′ 含归一化", "= 乘积", "|f′| 均值"),
          "没有梯度传到");

  private final GradientChart chart = new GradientChart();

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @CsvSource({
    "8, 470, 110, 13", "8, 470, 90, 16", "8, 1250, 420, 24", "8, 300, 110, 13", "8, 250, 230, 24",
    "0, 600, 150, 13", "1, 600, 150, 13", "30, 600, 150, 13", "30, 1250, 420, 18", "8, 600, 60, 22"
  })
  void everyCaptionIsOnTheChartAndNoneOverlapsAnother(
      int depth, int width, int height, double fontSize) {
    for (GradientWords words : List.of(ENGLISH, CHINESE)) {
      for (boolean factors : new boolean[] {false, true}) {
        for (Initializer initializer : List.of(Initializer.XAVIER, Initializer.ZERO)) {
          draw(reading(depth, initializer), words, factors, width, height, fontSize);
          assertEquals(List.of(), faults(width, height));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"470, 90, 16", "470, 110, 13", "600, 150, 13", "300, 110, 13"})
  void eightLayersAndTheOutputAreAllNamed(int width, int height, double fontSize) {
    draw(reading(8, Initializer.XAVIER), ENGLISH, false, width, height, fontSize);
    List<String> names =
        new ArrayList<>(IntStream.rangeClosed(1, 8).mapToObj("%d"::formatted).toList());
    names.add("output");
    assertEquals(names, beside("output"));
    assertTrue(texts().contains("layer"), texts()::toString);
  }

  @ParameterizedTest
  @CsvSource({"1250, 420", "900, 300", "600, 150"})
  void theNumbersOfTheTwoAxesAreReadApart(int width, int height) {
    draw(reading(8, Initializer.XAVIER), ENGLISH, false, width, height, 13);
    List<Caption> captions = chart.captions();
    Caption epoch = captions.stream().filter(c -> c.text().equals("epoch")).findAny().orElseThrow();
    List<Caption> numbers =
        captions.stream()
            .filter(c -> Math.abs(c.y() - epoch.y()) < 1 && c.text().matches("[\\d⁻¹²³⁴-⁹⁰]+"))
            .sorted(Comparator.comparingDouble(Caption::x))
            .toList();
    assertTrue(numbers.size() > 3, numbers.toString());
    for (int k = 1; k < numbers.size(); k++) {
      double between = numbers.get(k).x() - right(numbers.get(k - 1));
      assertTrue(between >= 0.8 * epoch.height(), numbers.get(k - 1) + ", " + numbers.get(k));
    }
  }

  @Test
  void withTheFactorsTheHistoryAndItsKeyStay() {
    draw(reading(8, Initializer.XAVIER), ENGLISH, true, 600, 150, 13);
    assertTrue(texts().containsAll(List.of("× (Wᵀ + shortcut)", "= product")), texts()::toString);
    assertTrue(texts().containsAll(List.of("10⁻¹⁰", "10", "epoch")), texts()::toString);
    List<Class<?>> across = new ArrayList<>();
    for (int x = 0; x < 600; x++) {
      chart
          .partAt(x, 75, new RunHistory())
          .map(Object::getClass)
          .filter(kind -> across.isEmpty() || across.getLast() != kind)
          .ifPresent(across::add);
    }
    assertEquals(
        List.of(GradientPart.Now.class, GradientPart.Then.class, GradientPart.Factor.class),
        across);
  }

  @Test
  void whereNoGradientArrivesThatIsSaidInPlaceOfFactorsOfOne() {
    draw(reading(8, Initializer.ZERO), ENGLISH, true, 600, 150, 13);
    assertEquals(1, texts().stream().filter("no gradient arrives"::equals).count());
    // One is the name of a layer, one on the axis of the bars, one on that of each column.
    assertEquals(6, texts().stream().filter("1"::equals).count(), texts()::toString);
  }

  @Test
  void aNormBeyondTheAxisHasAnArrowThere() {
    GradientReading usual = reading(2, Initializer.XAVIER, Activation.RELU);
    assertEquals(0, arrowPixels(usual), "none where all is on the axis");
    GradientReading vanished = reading(30, Initializer.XAVIER, Activation.SIGMOID);
    assertTrue(vanished.flow().norm(0) < 1e-10);
    assertTrue(arrowPixels(vanished) > 0, "below the axis");
    GradientReading exploded = reading(8, Initializer.WIDE_UNIFORM, Activation.LINEAR);
    assertTrue(exploded.flow().norm(0) > 10);
    assertTrue(arrowPixels(exploded) > 0, "above the axis");
  }

  /** How many pixels beside the numbers have the colour of text; of captions none is there. */
  private int arrowPixels(GradientReading reading) {
    Canvas canvas = draw(reading, ENGLISH, false, 600, 300, 13);
    double left =
        chart.captions().stream()
            .filter(caption -> caption.text().matches("[\\d.]+(×10\\S+)?") && caption.x() < 150)
            .mapToDouble(GradientChartTest::right)
            .max()
            .orElseThrow();
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          PixelReader pixels = canvas.snapshot(null, null).getPixelReader();
          int count = 0;
          for (int x = (int) Math.ceil(left) + 1; x < 600; x++) {
            for (int y = 30; y < 270; y++) {
              count += isNear(pixels.getColor(x, y), FxColor.of(Ink.ON_LIGHT.text())) ? 1 : 0;
            }
          }
          return count;
        });
  }

  private static boolean isNear(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed())
            + Math.abs(one.getGreen() - other.getGreen())
            + Math.abs(one.getBlue() - other.getBlue())
        < 0.2;
  }

  @Test
  void thePointerFindsEachLayer() {
    draw(reading(8, Initializer.XAVIER), ENGLISH, false, 600, 150, 13);
    List<Integer> layers = new ArrayList<>();
    for (int y = 0; y < 150; y++) {
      chart
          .partAt(60, y, new RunHistory())
          .map(GradientPart::layer)
          .filter(layer -> !layers.contains(layer))
          .ifPresent(layers::add);
    }
    assertEquals(IntStream.range(0, 9).boxed().toList(), layers);
  }

  private List<String> faults(double width, double height) {
    List<String> faults = new ArrayList<>();
    List<Caption> captions = chart.captions();
    for (int k = 0; k < captions.size(); k++) {
      if (!captions.get(k).isWithin(width, height)) {
        faults.add("cut off in %s × %s: %s".formatted(width, height, captions.get(k)));
      }
      for (Caption other : captions.subList(k + 1, captions.size())) {
        if (captions.get(k).overlaps(other)) {
          faults.add("overlap in %s × %s: %s, %s".formatted(width, height, captions.get(k), other));
        }
      }
    }
    return faults;
  }

  /** What ends where {@code text} ends, from the top down. */
  private List<String> beside(String text) {
    double right =
        chart.captions().stream()
            .filter(caption -> caption.text().equals(text))
            .mapToDouble(GradientChartTest::right)
            .findFirst()
            .orElseThrow();
    return chart.captions().stream()
        .filter(caption -> Math.abs(right(caption) - right) < 0.01)
        .map(Caption::text)
        .filter(each -> !each.equals("layer"))
        .toList();
  }

  private static double right(Caption caption) {
    return caption.x() + caption.width();
  }

  private List<String> texts() {
    return chart.captions().stream().map(Caption::text).toList();
  }

  private Canvas draw(
      GradientReading reading,
      GradientWords words,
      boolean factors,
      double width,
      double height,
      double fontSize) {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Canvas canvas = new Canvas(width, height);
          chart.draw(
              new CanvasSurface(canvas),
              width,
              height,
              reading.flow(),
              new RunHistory(),
              new StripMarks(List.of(new ChartMark(0, "ReLU")), OptionalLong.empty()),
              factors ? reading.readings().factors().orElseThrow() : null,
              words,
              Ink.ON_LIGHT,
              fontSize);
          return canvas;
        });
  }

  private static GradientReading reading(int depth, Initializer initializer) {
    return reading(depth, initializer, Activation.SIGMOID);
  }

  private static GradientReading reading(
      int depth, Initializer initializer, Activation activation) {
    Experiment first = Experiment.first();
    UnaryOperator<NetworkSettings> edit =
        network ->
            network
                .withHiddenUnits(Collections.nCopies(depth, 8))
                .withActivation(activation)
                .withInitializer(initializer);
    Dataset dataset = activation == Activation.LINEAR ? Dataset.PLANE : first.data().dataset();
    Experiment experiment =
        first.withNetwork(edit.apply(first.network())).withData(first.data().withDataset(dataset));
    return new GradientProbe(
            experiment.architecture(), experiment.examples(experiment.start().split().train()))
        .measure(experiment.start().parameters(), InstrumentSelection.NONE.withFactors(true));
  }
}
