package playground.app.view.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.sweep.Cell;
import playground.model.sweep.CellResult;
import playground.model.sweep.spread.SuccessMeasure;
import playground.model.training.snapshot.Losses;

/**
 * What is said of a seed that is trained.
 *
 * @param measure what decides whether it has learned
 */
record SeedTexts(Texts texts, SuccessMeasure measure) {

  /** Its numbers as they stand in a row: the accuracy, where there is one, and the loss. */
  List<String> numbers(Cell cell) {
    return switch (cell.result()) {
      case CellResult.Trained(Losses losses, var ratio) -> {
        List<String> numbers = new ArrayList<>();
        measure.accuracy().of(losses).ifPresent(value -> numbers.add(Numbers.percent(value)));
        measure.loss().of(losses).ifPresent(value -> numbers.add(Numbers.loss(value)));
        yield numbers;
      }
      case CellResult.Diverged(long epoch) ->
          List.of(texts.get("seeds.rowDiverged", Numbers.count(epoch)));
      // The seed goes with every other setting.
      case CellResult excluded -> List.of();
    };
  }

  /** What these numbers are, where the best of {@code ranked} has any. */
  List<String> columns(List<Cell> ranked) {
    if (ranked.isEmpty()
        || !(ranked.getFirst().result() instanceof CellResult.Trained(Losses losses, var ratio))) {
      return List.of();
    }
    return Stream.of(measure.accuracy(), measure.loss())
        .filter(each -> each.of(losses).isPresent())
        .map(each -> texts.name(each))
        .toList();
  }

  /** A sentence for those who do not see the row. */
  String spoken(Cell cell, String seed, boolean learned) {
    List<String> said = new ArrayList<>();
    said.add(texts.get("seeds.row", seed));
    if (cell.result() instanceof CellResult.Trained(Losses losses, var ratio)) {
      for (SuccessMeasure each : List.of(measure.accuracy(), measure.loss())) {
        each.of(losses)
            .ifPresent(
                value ->
                    said.add(
                        texts.name(each)
                            + " "
                            + (each.isAccuracy() ? Numbers.percent(value) : Numbers.loss(value))));
      }
    } else {
      said.addAll(numbers(cell));
    }
    if (learned) {
      said.add(texts.get("seeds.rowLearned"));
    }
    return String.join("; ", said);
  }
}
