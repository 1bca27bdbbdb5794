package playground.app.figure.gradient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import playground.app.chart.CanvasSurface;
import playground.app.figure.Ink;
import playground.app.figure.surface.Caption;
import playground.app.figure.surface.ChartMark;
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

  private void draw(
      GradientReading reading,
      GradientWords words,
      boolean factors,
      double width,
      double height,
      double fontSize) {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          chart.draw(
              new CanvasSurface(new Canvas(width, height)),
              width,
              height,
              reading.flow(),
              new RunHistory(),
              List.of(new ChartMark(0, "ReLU")),
              factors ? reading.readings().factors().orElseThrow() : null,
              words,
              Ink.ON_LIGHT,
              fontSize);
          return null;
        });
  }

  private static GradientReading reading(int depth, Initializer initializer) {
    Experiment first = Experiment.first();
    UnaryOperator<NetworkSettings> edit =
        network ->
            network
                .withHiddenUnits(Collections.nCopies(depth, 8))
                .withActivation(Activation.SIGMOID)
                .withInitializer(initializer);
    Experiment experiment = first.withNetwork(edit.apply(first.network()));
    return new GradientProbe(
            experiment.architecture(), experiment.examples(experiment.start().split().train()))
        .measure(experiment.start().parameters(), InstrumentSelection.NONE.withFactors(true));
  }
}
