package playground.app.view;

import java.util.List;
import java.util.stream.Collectors;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.data.OwnPoints;
import playground.model.experiment.Difference;
import playground.model.optimization.Clipping;
import playground.model.optimization.Schedule;

/** Writes what two experiments differ in: “Activation: Sigmoid ↔ ReLU”, a line a setting. */
final class DifferenceText {
  private DifferenceText() {}

  /** Both ways: what is so here and so there. */
  static String between(List<Difference> differences, Texts texts) {
    if (differences.isEmpty()) {
      return texts.get("compare.same");
    }
    return differences.stream()
        .map(
            each ->
                texts.name(each.aspect())
                    + "\n"
                    + value(each.first(), texts)
                    + " ↔ "
                    + value(each.second(), texts))
        .collect(Collectors.joining("\n\n"));
  }

  /** One way: what became of it. */
  static String change(List<Difference> differences, Texts texts) {
    return differences.stream()
        .map(
            each ->
                texts.name(each.aspect())
                    + " "
                    + value(each.first(), texts)
                    + " → "
                    + value(each.second(), texts))
        .collect(Collectors.joining(", "));
  }

  /** A value of a setting. */
  static String value(Object value, Texts texts) {
    return switch (value) {
      case Enum<?> choice -> texts.name(choice);
      case Boolean on -> texts.get(on ? "compare.on" : "compare.off");
      case Number number -> Numbers.format(number.doubleValue(), 4);
      case Clipping clipping when Double.isInfinite(clipping.norm()) -> texts.get("compare.off");
      case Clipping clipping -> Numbers.format(clipping.norm(), 4);
      case Schedule schedule when schedule.shape() == Schedule.Shape.CONSTANT ->
          texts.name(schedule.shape());
      case Schedule schedule ->
          "%s (%d; %s)"
              .formatted(
                  texts.name(schedule.shape()),
                  schedule.epochs(),
                  Numbers.format(schedule.factor(), 3));
      case OwnPoints own -> Numbers.count(own.points().size());
      case List<?> list ->
          list.stream().map(item -> value(item, texts)).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }
}
