package playground.model.sweep;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import playground.model.experiment.Experiment;
import playground.model.experiment.SettingsConflict;
import playground.model.experiment.SettingsConflictException;
import playground.model.sweep.axis.Axis;
import playground.model.sweep.axis.AxisException;
import playground.model.sweep.axis.AxisProblem;
import playground.model.sweep.axis.AxisValue;
import playground.model.sweep.axis.SweptSetting;
import playground.model.sweep.axis.SweptSettings;

/**
 * An experiment, and the cells that axes make of it: one for each value of the first axis, and
 * where there are two, for each value of the second one all those of the first.
 *
 * @param experiment what the axes are varied of
 * @param axes one or two, of different settings
 * @param epochs how many each cell is trained; 0 for its first weights
 */
public record SweepPlan(Experiment experiment, List<Axis> axes, long epochs) {
  /** The most cells of a sweep. */
  public static final int MOST_CELLS = 1_000_000;

  /** The most axes of a sweep. */
  public static final int MOST_AXES = 2;

  /** To be made by {@link #of}. */
  public SweepPlan {
    axes = List.copyOf(axes);
    if (axes.isEmpty() || axes.size() > MOST_AXES || epochs < 0) {
      throw new IllegalArgumentException(
          "sweep: %d axes, %d epochs; 1 or 2 axes, and epochs from 0 on"
              .formatted(axes.size(), epochs));
    }
  }

  /**
   * These axes.
   *
   * @throws AxisException if they are of one setting, or make too many cells
   */
  public static SweepPlan of(Experiment experiment, List<Axis> axes, long epochs)
      throws AxisException {
    HashSet<SweptSetting> settings = new HashSet<>();
    long cells = 1;
    for (Axis axis : axes) {
      if (!settings.add(axis.setting())) {
        throw new AxisException(new AxisProblem.SameSetting(axis.setting()));
      }
      cells *= axis.values().size();
    }
    if (cells > MOST_CELLS) {
      throw new AxisException(new AxisProblem.TooManyCells(cells, MOST_CELLS));
    }
    return new SweepPlan(experiment, axes, epochs);
  }

  /** How many cells there are. */
  public int size() {
    return axes.stream().mapToInt(axis -> axis.values().size()).reduce(1, Math::multiplyExact);
  }

  /** The value of each axis in cell {@code index}, which is from 0 to below {@link #size}. */
  public List<AxisValue> values(int index) {
    int rest = index;
    AxisValue[] values = new AxisValue[axes.size()];
    for (int k = 0; k < values.length; k++) {
      List<AxisValue> along = axes.get(k).values();
      values[k] = along.get(rest % along.size());
      rest /= along.size();
    }
    return List.of(values);
  }

  /**
   * The experiment of cell {@code index}. Where its settings cannot be set in the order of their
   * table, since the first does not go with what the second was before, they are set the other way
   * round.
   */
  public CellPlan cell(int index) {
    List<AxisValue> values = values(index);
    List<Integer> inOrder =
        IntStream.range(0, axes.size())
            .boxed()
            .sorted(Comparator.comparing(k -> SweptSettings.ALL.indexOf(axes.get(k).setting())))
            .toList();
    CellPlan first = cell(values, inOrder);
    if (first instanceof CellPlan.Training || axes.size() == 1) {
      return first;
    }
    return cell(values, inOrder.reversed()) instanceof CellPlan.Training training
        ? training
        : first;
  }

  private CellPlan cell(List<AxisValue> values, List<Integer> order) {
    Experiment changed = experiment;
    try {
      for (int k : order) {
        changed = axes.get(k).setting().with(changed, values.get(k));
      }
    } catch (SettingsConflictException e) {
      return new Excluded(Optional.of(e.conflict()));
    } catch (IllegalArgumentException e) {
      return new Excluded(Optional.<SettingsConflict>empty());
    }
    for (int k : order) {
      if (!axes.get(k).setting().has(changed, values.get(k))) {
        return new Excluded(Optional.empty());
      }
    }
    return new CellPlan.Training(changed);
  }
}
