package playground.app.session.undo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.table.DataSetting;
import playground.model.experiment.table.Difference;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.SettingValues.Activations;
import playground.model.experiment.table.SettingValues.Choice;
import playground.model.experiment.table.SettingValues.Choices;
import playground.model.experiment.table.SettingValues.Decimal;
import playground.model.experiment.table.SettingValues.DecimalOrOff;
import playground.model.experiment.table.SettingValues.OnOff;
import playground.model.experiment.table.SettingValues.Points;
import playground.model.experiment.table.SettingValues.Text;
import playground.model.experiment.table.SettingValues.Whole;
import playground.model.experiment.table.SettingValues.Wholes;

/** Finds the one number in which settings differ, such as a slider changes. */
final class ChangedNumber {
  private ChangedNumber() {}

  /**
   * The setting whose number differs; null where something else differs too, or nothing. A list of
   * numbers that has become longer or shorter counts as a number: its size.
   */
  static @Nullable Setting<?> between(Settings before, Settings after) {
    List<Difference<?>> differences = Difference.between(before.experiment(), after.experiment());
    boolean one = differences.size() == 1 && before.with(after.experiment()).equals(after);
    return one && isNumber(differences.getFirst(), before)
        ? differences.getFirst().setting()
        : null;
  }

  private static boolean isNumber(Difference<?> difference, Settings before) {
    // Each draw of weights is a step of its own.
    if (difference.setting() == DataSetting.WEIGHT_DRAW) {
      return false;
    }
    return switch (difference.setting().values(before.experiment())) {
      case Decimal number -> true;
      case DecimalOrOff number -> true;
      case Whole number -> true;
      case Wholes list ->
          ((List<?>) difference.first()).size() != ((List<?>) difference.second()).size();
      case Choices<?> list -> false;
      case Activations activations -> false;
      case Choice<?> choice -> false;
      case OnOff onOff -> false;
      case Text text -> false;
      case Points points -> false;
    };
  }
}
