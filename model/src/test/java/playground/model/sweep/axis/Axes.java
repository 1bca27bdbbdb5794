package playground.model.sweep.axis;

import java.util.Arrays;
import playground.model.experiment.Experiment;

/** Axes as they are written. */
public final class Axes {
  private Axes() {}

  /** Of the setting {@code name}; the values of one that is a number are read as such. */
  public static Axis of(Experiment experiment, String name, String... values) throws AxisException {
    SweptSetting setting = SweptSettings.named(name).orElseThrow();
    boolean numbers = setting.domain(experiment) instanceof AxisDomain.Numbers;
    return Axis.of(
        setting,
        experiment,
        Arrays.stream(values)
            .<AxisValue>map(
                text ->
                    numbers && Character.isDigit(text.charAt(0))
                        ? new AxisValue.Number(Double.parseDouble(text))
                        : new AxisValue.Name(text))
            .toList());
  }
}
