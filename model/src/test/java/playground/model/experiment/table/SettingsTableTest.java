package playground.model.experiment.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import playground.model.experiment.Experiment;
import playground.model.experiment.RandomExperiment;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.network.activation.HiddenActivations;

/** The table holds every setting, each of them once, and takes any experiment to any other. */
class SettingsTableTest {
  private static final int EXPERIMENTS = 500;

  private final RandomExperiment random = new RandomExperiment(new Random(11));

  @Test
  void namesAreEachThereOnce() {
    List<String> names = SettingsTable.ALL.stream().map(Setting::name).toList();
    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  void anyExperimentIsMadeBySettingAllOneAfterTheOther() {
    for (int k = 0; k < EXPERIMENTS; k++) {
      Experiment wanted = random.draw();
      Experiment made = Experiment.first();
      for (Setting<?> setting : SettingsTable.ALL) {
        made = copied(setting, wanted, made);
      }
      assertEquals(wanted, made);
    }
  }

  @Test
  void twoExperimentsDifferExactlyWhereASettingDoes() {
    for (int k = 0; k < EXPERIMENTS; k++) {
      Experiment one = random.draw();
      Experiment other = random.draw();
      assertEquals(one.equals(other), Difference.between(one, other).isEmpty());
      assertEquals(List.of(), Difference.between(one, one));
    }
  }

  @Test
  void whatTheDataOrTheShapeComeFromRestarts() {
    Experiment first = Experiment.first();
    Experiment activation =
        NetworkSetting.ACTIVATION.with(first, HiddenActivations.of(Activation.SIGMOID));
    assertEquals(Effect.CONTINUES, Effect.ofChange(first, activation));
    Experiment normalized = NetworkSetting.NORMALIZATION.with(first, Normalization.LAYER);
    assertEquals(Effect.SWITCHES, Effect.ofChange(first, normalized));
    Experiment wider = NetworkSetting.HIDDEN_UNITS.with(first, List.of(8, 8, 9));
    assertEquals(Effect.RESTARTS, Effect.ofChange(first, wider));
  }

  private static <T> Experiment copied(Setting<T> setting, Experiment from, Experiment to) {
    return setting.with(to, setting.of(from));
  }

  @Test
  void eachHasAShortNameOfItsOwnAndIsFoundByBothNames() {
    assertEquals(
        SettingsTable.ALL.size(),
        SettingsTable.ALL.stream().map(Setting::shortName).distinct().count());
    for (Setting<?> setting : SettingsTable.ALL) {
      assertSame(setting, SettingsTable.named(setting.name()).orElseThrow());
      assertSame(setting, SettingsTable.named(setting.shortName()).orElseThrow());
    }
    assertTrue(SettingsTable.named("rate").isEmpty());
  }
}
