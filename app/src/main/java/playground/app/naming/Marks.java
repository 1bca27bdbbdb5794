package playground.app.naming;

import java.util.List;
import playground.app.figure.surface.ChartMark;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.training.history.ChangeMark;
import playground.model.training.history.RunHistory;
import playground.model.training.snapshot.ParameterEdit;

/** Writes what was changed in a run, for its charts. */
public final class Marks {
  private Marks() {}

  public static List<ChartMark> of(RunHistory history, Texts texts) {
    return history.marks().stream()
        .map(mark -> new ChartMark(mark.epoch(), text(mark, texts)))
        .toList();
  }

  /** The settings that were changed, and the parameter that was set, or how many were. */
  public static String text(ChangeMark mark, Texts texts) {
    String settings = DifferenceText.change(mark.differences(), texts);
    String byHand = byHand(mark.setByHand(), texts);
    return settings.isEmpty() || byHand.isEmpty() ? settings + byHand : settings + ", " + byHand;
  }

  private static String byHand(List<ParameterEdit> edits, Texts texts) {
    if (edits.size() != 1) {
      return edits.isEmpty() ? "" : texts.get("mark.setByHand", edits.size());
    }
    ParameterEdit edit = edits.getFirst();
    return "%s %s → %s"
        .formatted(
            texts.get(edit.bias() ? "parameter.bias" : "parameter.weight"),
            Numbers.format(edit.before(), 3),
            Numbers.format(edit.after(), 3));
  }
}
