package playground.app.view;

import java.util.List;
import playground.app.paint.ChartMark;
import playground.app.text.Texts;
import playground.model.training.RunHistory;

/** Writes what was changed in a run, for its charts. */
final class Marks {
  private Marks() {}

  static List<ChartMark> of(RunHistory history, Texts texts) {
    return history.marks().stream()
        .map(mark -> new ChartMark(mark.epoch(), DifferenceText.change(mark.differences(), texts)))
        .toList();
  }
}
