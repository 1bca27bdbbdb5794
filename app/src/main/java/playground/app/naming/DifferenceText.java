package playground.app.naming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.data.Feature;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.table.Difference;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.TrainingSetting;
import playground.model.network.activation.HiddenActivations;

/** Writes what two experiments differ in: “Activation: Sigmoid ↔ ReLU”, a line a setting. */
public final class DifferenceText {
  private DifferenceText() {}

  /** Both ways: what is so here and so there. */
  public static String between(List<Difference<?>> differences, Texts texts) {
    if (differences.isEmpty()) {
      return texts.get("compare.same");
    }
    return differences.stream()
        .map(
            each ->
                texts.name(each.setting())
                    + "\n"
                    + value(each.setting(), each.first(), texts)
                    + " ↔ "
                    + value(each.setting(), each.second(), texts))
        .collect(Collectors.joining("\n\n"));
  }

  /** One way: what became of it. */
  public static String change(List<Difference<?>> differences, Texts texts) {
    return differences.stream()
        .map(
            each ->
                texts.name(each.setting())
                    + " "
                    + value(each.setting(), each.first(), texts)
                    + " → "
                    + value(each.setting(), each.second(), texts))
        .collect(Collectors.joining(", "));
  }

  /** A value of {@code setting}. */
  public static String value(Setting<?> setting, Object value, Texts texts) {
    boolean off = value.equals(0.0) && setting == TrainingSetting.CLIPPING;
    return off ? texts.get("compare.off") : value(value, texts);
  }

  private static String value(Object value, Texts texts) {
    return switch (value) {
      case Feature feature -> feature.formula();
      case ExampleOrder order ->
          texts.get(order == ExampleOrder.FIXED ? "compare.order.fixed" : "compare.order.shuffled");
      case Enum<?> choice -> texts.name(choice);
      case Boolean on -> texts.get(on ? "compare.on" : "compare.off");
      case Number number -> Numbers.format(number.doubleValue(), 4);
      case HiddenActivations activations when activations.common().isPresent() ->
          value(activations.common().get(), texts);
      case HiddenActivations activations -> value(activations.each(), texts);
      case CustomPoints own -> Numbers.count(own.points().size());
      case Optional<?> none when none.isEmpty() -> texts.get("compare.none");
      case Optional<?> some -> value(some.get(), texts);
      case List<?> list when list.isEmpty() -> texts.get("compare.none");
      // 8 × 16 for eight layers of 16: a deep network would fill the window.
      case List<?> list when list.size() > 2 && Set.copyOf(list).size() == 1 ->
          list.size() + " × " + value(list.getFirst(), texts);
      case List<?> list ->
          list.stream().map(item -> value(item, texts)).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }
}
