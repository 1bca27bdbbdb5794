package playground.app.cli.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import playground.app.cli.argument.Arguments;
import playground.app.cli.argument.RefusedException;
import playground.app.notice.AxisNotices;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.model.experiment.Experiment;
import playground.model.sweep.axis.Axis;
import playground.model.sweep.axis.AxisDomain;
import playground.model.sweep.axis.AxisException;
import playground.model.sweep.axis.AxisProblem;
import playground.model.sweep.axis.AxisValue;
import playground.model.sweep.axis.NumberRange;
import playground.model.sweep.axis.SweptSetting;
import playground.model.sweep.axis.SweptSettings;

/**
 * An axis as it is typed: {@code learningRate=1e-4..10:64:log}, {@code depth=1..30} for every whole
 * number, or {@code activation=relu,tanh} for some values.
 */
final class AxisArgument {
  private static final int SHOWN = 60;
  private static final Pattern FORM = Pattern.compile("([^=]+)=(.+)", Pattern.DOTALL);
  private static final Pattern RANGE =
      Pattern.compile("([^:]+?)\\.\\.([^:]+)(?::(\\d{1,9}))?(:log)?");

  private AxisArgument() {}

  /**
   * The axis behind {@code option}, which must be given.
   *
   * @throws RefusedException if it is none, or none of {@code experiment}
   */
  static Axis of(Arguments given, String option, Experiment experiment) throws RefusedException {
    String text = given.text(option).orElseThrow(() -> RefusedException.of("cli.missing", option));
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw notAnAxis(option, text);
    }
    try {
      String name = form.group(1).strip();
      SweptSetting setting =
          SweptSettings.named(name)
              .orElseThrow(() -> new AxisException(new AxisProblem.NoSuchSetting(name)));
      Matcher range = RANGE.matcher(form.group(2));
      return range.matches()
          ? over(setting, experiment, range, option, text)
          : Axis.of(setting, experiment, values(setting, experiment, form.group(2)));
    } catch (AxisException e) {
      throw new RefusedException(AxisNotices.of(e.problem()));
    }
  }

  private static Axis over(
      SweptSetting setting, Experiment experiment, Matcher range, String option, String text)
      throws AxisException, RefusedException {
    OptionalDouble first = Numbers.parse(range.group(1));
    OptionalDouble last = Numbers.parse(range.group(2));
    if (first.isEmpty() || last.isEmpty()) {
      throw notAnAxis(option, text);
    }
    @Nullable String count = range.group(3);
    boolean log = range.group(4) != null;
    if (count == null && (log || hasFractions(setting, experiment))) {
      throw RefusedException.of("cli.axis.count", option, Shortened.toLine(SHOWN, text));
    }
    NumberRange.Scale scale = log ? NumberRange.Scale.LOG : NumberRange.Scale.LINEAR;
    double from = first.getAsDouble();
    double to = last.getAsDouble();
    return Axis.over(
        setting,
        experiment,
        count == null
            ? NumberRange.ofWholes(from, to)
            : new NumberRange(from, to, Integer.parseInt(count), scale));
  }

  private static boolean hasFractions(SweptSetting setting, Experiment experiment) {
    return setting.domain(experiment) instanceof AxisDomain.Numbers numbers && !numbers.whole();
  }

  private static List<AxisValue> values(SweptSetting setting, Experiment experiment, String list) {
    boolean ofNumbers = setting.domain(experiment) instanceof AxisDomain.Numbers;
    List<AxisValue> values = new ArrayList<>();
    for (String each : list.split(",", -1)) {
      String text = each.strip();
      OptionalDouble number = ofNumbers ? Numbers.parse(text) : OptionalDouble.empty();
      values.add(
          number.isPresent()
              ? new AxisValue.Number(number.getAsDouble())
              : new AxisValue.Name(text));
    }
    return values;
  }

  private static RefusedException notAnAxis(String option, String text) {
    return RefusedException.of("cli.axis.form", option, Shortened.toLine(SHOWN, text));
  }
}
