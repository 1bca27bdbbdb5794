package playground.app.notice;

import java.util.List;
import java.util.stream.Collectors;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.model.experiment.Range;
import playground.model.sweep.axis.AxisProblem;
import playground.model.sweep.axis.AxisValue;
import playground.model.sweep.axis.SweptSetting;
import playground.model.sweep.axis.SweptSettings;

/** Why there is no such axis, or no such sweep, in a sentence that names the setting. */
public final class AxisNotices {
  private static final int SHOWN = 40;
  private static final int DIGITS = 6;

  private AxisNotices() {}

  /** The sentence for {@code problem}. */
  public static Notice of(AxisProblem problem) {
    return switch (problem) {
      case AxisProblem.NoSuchSetting(String name) ->
          Notice.problem(
              "axis.noSetting",
              shown(name),
              SweptSettings.ALL.stream().map(SweptSetting::name).collect(Collectors.joining(", ")));
      case AxisProblem.Reversed(SweptSetting setting, double first, double last) ->
          Notice.problem("axis.reversed", setting.name(), number(first), number(last));
      case AxisProblem.WrongCount(SweptSetting setting, long count, int most) ->
          Notice.problem(
              "axis.wrongCount", setting.name(), Numbers.count(count), Numbers.count(most));
      case AxisProblem.OneOfMany(SweptSetting setting) ->
          Notice.problem("axis.oneOfMany", setting.name());
      case AxisProblem.NoLogarithm(SweptSetting setting, double first) ->
          Notice.problem("axis.noLogarithm", setting.name(), number(first));
      case AxisProblem.OutOfRange(SweptSetting setting, double value, Range range) ->
          Notice.problem(
              "axis.outOfRange",
              setting.name(),
              number(value),
              number(range.min()),
              number(range.max()));
      case AxisProblem.NotWhole(SweptSetting setting, double value) ->
          Notice.problem("axis.notWhole", setting.name(), number(value));
      case AxisProblem.NotANumber(SweptSetting setting, String value) ->
          Notice.problem("axis.notANumber", setting.name(), shown(value));
      case AxisProblem.NotAChoice(SweptSetting setting, String value, List<String> names) ->
          Notice.problem("axis.notAChoice", setting.name(), shown(value), String.join(", ", names));
      case AxisProblem.NoRange(SweptSetting setting, List<String> names) ->
          Notice.problem("axis.noRange", setting.name(), String.join(",", names));
      case AxisProblem.Twice(SweptSetting setting, AxisValue value) ->
          Notice.problem("axis.twice", setting.name(), shown(value.text()));
      case AxisProblem.SameSetting(SweptSetting setting) ->
          Notice.problem("axis.sameSetting", setting.name());
      case AxisProblem.TooManyCells(long cells, int most) ->
          Notice.problem("axis.tooManyCells", Numbers.count(cells), Numbers.count(most));
    };
  }

  private static String shown(String text) {
    return Shortened.toLine(SHOWN, text);
  }

  private static String number(double value) {
    return Numbers.editable(value, DIGITS);
  }
}
