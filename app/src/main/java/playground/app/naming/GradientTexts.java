package playground.app.naming;

import java.util.OptionalLong;
import playground.app.figure.gradient.GradientPart;
import playground.app.figure.gradient.GradientWords;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.experiment.NetworkOptions;
import playground.model.inspection.GradientFactors;
import playground.model.inspection.GradientFlow;
import playground.model.network.Normalization;
import playground.model.training.history.RunHistory;
import playground.model.training.snapshot.Snapshot;

/** The words of a gradient chart, and what it shows at a place. */
public final class GradientTexts {
  private final Texts texts;
  private final Snapshot snapshot;

  /** About what {@code snapshot} shows. */
  public GradientTexts(Texts texts, Snapshot snapshot) {
    this.texts = texts;
    this.snapshot = snapshot;
  }

  /**
   * The words on the chart.
   *
   * @param shown the epoch whose gradients the bars show, where that is not the newest
   */
  public GradientWords words(OptionalLong shown) {
    return new GradientWords(
        texts.get("gradients.layer"),
        texts.get("network.output"),
        norm(shown),
        texts.get("gradients.history"),
        texts.get("axis.epoch"),
        new GradientWords.Factors(
            "× " + weights(),
            "× " + slopes(),
            texts.get("gradients.both"),
            texts.get("gradients.meanSlope")),
        texts.get("gradients.nothingArrives"));
  }

  private String norm(OptionalLong shown) {
    return shown.isEmpty()
        ? texts.get("gradients.now")
        : texts.get("gradients.then", Numbers.count(shown.getAsLong()));
  }

  /** Wᵀ, which leads around a residual layer too. */
  private String weights() {
    NetworkOptions options = snapshot.experiment().network().options();
    return options.residual() ? texts.get("gradients.weightsAndShortcut") : "Wᵀ";
  }

  /** f′, and the step back through the normalization with it. */
  private String slopes() {
    NetworkOptions options = snapshot.experiment().network().options();
    return options.normalization() == Normalization.NONE
        ? "f′"
        : texts.get("gradients.slopesAndNormalization");
  }

  /** What layer {@code layer}, counted from 0, is called. */
  private String layer(int layer) {
    return layer == snapshot.gradientFlow().depth() - 1
        ? texts.get("network.output")
        : texts.get("gradients.nameOfLayer", layer + 1);
  }

  /** The value of {@code part}, with what it is of; empty of a layer that is no longer there. */
  public String of(GradientPart part, RunHistory history) {
    if (part.layer() >= snapshot.gradientFlow().depth()) {
      return "";
    }
    String layer = layer(part.layer());
    return switch (part) {
      case GradientPart.Now now ->
          texts.get(
              "gradients.pointed",
              layer,
              Numbers.format(snapshot.gradientFlow().norm(now.layer()), 3));
      case GradientPart.Then then -> then(layer, then, history);
      case GradientPart.Factor factor ->
          snapshot
              .readings()
              .factors()
              .filter(factors -> factor.layer() < factors.hiddenLayers())
              .map(factors -> factor(layer, factor, factors))
              .orElse("");
    };
  }

  private String then(String layer, GradientPart.Then then, RunHistory history) {
    int bucket = Math.min(then.bucket(), history.size() - 1);
    // Where nothing was measured in an epoch, the chart shows what was before.
    while (bucket >= 0 && history.layers(bucket) <= then.layer()) {
      bucket--;
    }
    return bucket < 0
        ? ""
        : texts.get(
            "gradients.pointedThen",
            layer,
            Numbers.count(bucket * history.epochsPerBucket()),
            Numbers.format(history.norm(bucket, then.layer()), 3));
  }

  private String factor(String layer, GradientPart.Factor part, GradientFactors factors) {
    double value = part.factor().of(factors, part.layer());
    if (Double.isNaN(value)) {
      return texts.get("gradients.pointedNothing", layer);
    }
    String number = Numbers.format(value, 3);
    return switch (part.factor()) {
      case WEIGHTS -> texts.get("gradients.pointedFactor", layer, weights(), number);
      case SLOPES -> texts.get("gradients.pointedFactor", layer, slopes(), number);
      case BOTH -> texts.get("gradients.pointedBoth", layer, number);
      case MEAN_SLOPE -> texts.get("gradients.pointedSlope", layer, number);
    };
  }

  /** All that the bars show, for those who do not see them. */
  public String description() {
    GradientFlow flow = snapshot.gradientFlow();
    StringBuilder text = new StringBuilder(texts.get("pane.gradients")).append(" ‖∂L/∂W‖");
    for (int layer = 0; layer < flow.depth(); layer++) {
      text.append("; ")
          .append(layer(layer))
          .append(" ")
          .append(Numbers.format(flow.norm(layer), 2));
    }
    return text.toString();
  }
}
