package playground.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.data.Feature;
import playground.model.data.OwnPoints;
import playground.model.experiment.Difference;
import playground.model.experiment.ExampleOrder;
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
      case Feature feature -> feature.formula();
      case ExampleOrder order ->
          texts.get(order == ExampleOrder.FIXED ? "compare.order.fixed" : "compare.order.shuffled");
      case Enum<?> choice -> texts.name(choice);
      case Boolean on -> texts.get(on ? "compare.on" : "compare.off");
      case Number number -> Numbers.format(number.doubleValue(), 4);
      case Clipping clipping when Double.isInfinite(clipping.norm()) -> texts.get("compare.off");
      case Clipping clipping -> Numbers.format(clipping.norm(), 4);
      case Schedule schedule -> schedule(schedule, texts);
      case OwnPoints own -> Numbers.count(own.points().size());
      case List<?> list when list.isEmpty() -> texts.get("compare.none");
      // 8 × 16 for eight layers of 16: a deep network would fill the window.
      case List<?> list when list.size() > 2 && Set.copyOf(list).size() == 1 ->
          list.size() + " × " + value(list.getFirst(), texts);
      case List<?> list ->
          list.stream().map(item -> value(item, texts)).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }

  /** The shape, and of its numbers those that it uses. */
  private static String schedule(Schedule schedule, Texts texts) {
    String shape = texts.name(schedule.shape());
    String epochs = Numbers.count(schedule.epochs());
    String factor = "× " + Numbers.format(schedule.factor(), 3);
    List<String> parts = new ArrayList<>();
    parts.add(
        switch (schedule.shape()) {
          case CONSTANT -> shape;
          case EXPONENTIAL -> shape + " " + factor;
          case INVERSE, COSINE -> texts.get("compare.schedule", shape, epochs);
          case STEP, CYCLIC, PLATEAU -> texts.get("compare.schedule", shape + " " + factor, epochs);
        });
    if (schedule.warmUpEpochs() > 0) {
      parts.add(texts.get("compare.warmUp", Numbers.count(schedule.warmUpEpochs())));
    }
    return String.join(", ", parts);
  }
}
