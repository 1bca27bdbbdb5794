package playground.app.cli.sweep;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import playground.app.figure.Ink;
import playground.app.figure.sweep.MapAxis;
import playground.app.figure.sweep.SweepFigure;
import playground.app.figure.sweep.SweepMap;
import playground.app.figure.sweep.ValueScale;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.experiment.table.NetworkSetting;
import playground.model.experiment.table.SettingsTable;
import playground.model.sweep.axis.SweptSettings;

/** The picture of the rows of a sweep, one for each cell, in the user's language. */
final class SweepPicture {
  private static final String DIVERGED = "true";
  private static final int EPOCHS = ResultColumns.NAMES.indexOf("epochs");

  private final MapHead head;
  private final List<List<String>> rows;
  private final Texts texts;

  SweepPicture(MapHead head, SortedMap<Integer, List<String>> rows, Texts texts) {
    this.head = head;
    this.rows = List.copyOf(rows.values());
    this.texts = texts;
  }

  /** Coloured by {@code measure}. */
  SweepFigure figure(SweepMeasure measure, Ink ink) {
    double[] values = new double[rows.size()];
    boolean[] diverged = new boolean[rows.size()];
    for (int k = 0; k < values.length; k++) {
      List<String> results = results(rows.get(k));
      values[k] = measure.of(results).orElse(Double.NaN);
      diverged[k] = results.getLast().equals(DIVERGED);
    }
    Optional<MapAxis> y = head.axes() > 1 ? Optional.of(axis(1)) : Optional.empty();
    ValueScale scale = ValueScale.of(values, measure == SweepMeasure.GRADIENT_RATIO);
    SweepFigure.Words words =
        new SweepFigure.Words(
            texts.get(Texts.nameKey(measure)),
            texts.get("sweep.epochs", Numbers.count(epochs())),
            texts.get("sweep.diverged"),
            texts.get("sweep.none"));
    return new SweepFigure(new SweepMap(axis(0), y, values, diverged, scale), words, ink);
  }

  private List<String> results(List<String> row) {
    return row.subList(head.axes(), row.size());
  }

  private MapAxis axis(int index) {
    List<String> values = rows.stream().map(row -> row.get(index)).distinct().toList();
    return new MapAxis(title(head.columns().get(index)), values);
  }

  private String title(String setting) {
    if (setting.equals(SweptSettings.DEPTH.name())) {
      return texts.name(NetworkSetting.HIDDEN_UNITS);
    }
    if (setting.equals(SweptSettings.WIDTH.name())) {
      return texts.get("sweep.width");
    }
    return SettingsTable.named(setting).map(texts::name).orElse(setting);
  }

  /** How many those were trained that did not diverge. */
  private long epochs() {
    return rows.stream()
        .map(row -> results(row).get(EPOCHS))
        .filter(cell -> !cell.isEmpty())
        .mapToLong(Long::parseLong)
        .max()
        .orElse(0);
  }
}
