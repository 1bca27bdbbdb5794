package playground.app.view.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.PlaygroundWindow;
import playground.app.text.Notice;
import playground.model.data.TargetEncoding;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;

/** The settings that are folded away at first, and those of the data that are seldom changed. */
class MoreSettingsTest {
  @RegisterExtension static final PlaygroundWindow playground = new PlaygroundWindow();

  @BeforeEach
  void unfold() {
    playground.press(KeyCode.CONTROL, KeyCode.M);
    playground.until(() -> playground.<Node>find("clipping").getParent().getParent().isVisible());
    playground.onFx(
        () ->
            playground.session().settings().editData(data -> data.withDataset(Dataset.GAUSSIANS)));
  }

  @ParameterizedTest
  @CsvSource({
    "clipping, 2.5",
    "initialBias, 0.1",
    "schedule.epochs, 40",
    "schedule.factor, 0.7",
    "schedule.warmUp, 12",
    "classes, 4"
  })
  void eachNumberCanBeTyped(String key, double value) {
    playground.type(key + ".field", Double.toString(value).replace(".0", ""));
    assertEquals(value, value(key));
    playground.until(
        () -> playground.session().snapshotProperty().get().experiment().equals(experiment()));
  }

  @ParameterizedTest
  @CsvSource({
    "clipping",
    "initialBias",
    "schedule.epochs",
    "schedule.factor",
    "schedule.warmUp",
    "classes"
  })
  void eachSliderReachesBothEndsAndTheFieldSaysWhere(String key) {
    Slider slider = playground.find(key);
    playground.onFx(() -> slider.setValue(slider.getMin()));
    double least = value(key);
    assertEquals(least, field(key));
    playground.onFx(() -> slider.setValue(slider.getMax()));
    double most = value(key);
    assertEquals(most, field(key));
    assertTrue(most > least, least + " to " + most);
  }

  @Test
  void aClippingNormOfZeroIsNone() {
    playground.type("clipping.field", "3");
    playground.type("clipping.field", "0");
    assertEquals(Double.POSITIVE_INFINITY, experiment().training().clipping().norm());
    assertEquals("0", playground.<TextField>find("clipping.field").getText());
  }

  @Test
  void theInputsAreStandardizedAndNoLonger() {
    playground.onFx(() -> playground.<CheckBox>find("standardized").fire());
    assertTrue(experiment().network().options().standardized());
    playground.onFx(() -> playground.<CheckBox>find("standardized").fire());
    assertFalse(experiment().network().options().standardized());
  }

  @Test
  void theTargetsOfTheClassesAreZeroAndOneAndHalfIsTheThreshold() {
    playground.onFx(() -> playground.<CheckBox>find("zeroOneTargets").fire());
    assertEquals(new TargetEncoding(1, 0, 1), experiment().targetCode());
    assertEquals(0.5, experiment().decision().threshold());
    playground.onFx(() -> playground.<CheckBox>find("zeroOneTargets").fire());
    assertEquals(new TargetEncoding(1, -1, 1), experiment().targetCode());
    assertEquals(0, experiment().decision().threshold());
  }

  @Test
  void aSeedIsAnyTextButNotNone() {
    playground.type("seed", "第七课");
    assertEquals("第七课", experiment().seed());
    playground.type("seed", " ");
    assertEquals("第七课", experiment().seed());
    assertEquals("第七课", playground.<TextField>find("seed").getText());
  }

  @Test
  void escapeLeavesANumberAsItWas() {
    TextField rate = playground.find("learningRate.field");
    playground.onFx(
        () -> {
          rate.requestFocus();
          rate.setText("7");
        });
    playground.press(KeyCode.ESCAPE);
    assertEquals("0.01", rate.getText());
    assertEquals(0.01, experiment().training().learningRate());
  }

  @Test
  void theSpeedGoesFromAnEpochASecondToFlatOut() {
    Slider speed = playground.find("speed");
    Label value = playground.find("speed.value");
    playground.onFx(() -> speed.setValue(speed.getMin()));
    assertEquals("1 epoch/s", value.getText());
    playground.onFx(() -> speed.setValue(speed.getMax()));
    assertEquals(playground.context().texts().get("speed.flatOut"), value.getText());
    playground.onFx(playground.session().playback()::toggle);
    playground.until(() -> playground.session().snapshotProperty().get().epoch() > 2_000);
    playground.onFx(() -> speed.setValue(2));
    assertEquals("100 epochs/s", value.getText());
  }

  @Test
  void moreClassesThanTheDataHaveAreRefused() {
    playground.type("classes.field", "11");
    assertEquals(2, experiment().data().classes());
    assertEquals(
        Notice.Kind.PROBLEM,
        playground.onFx(() -> playground.session().noticeProperty().get().kind()));
  }

  private double field(String key) {
    return Double.parseDouble(
        playground.<TextField>find(key + ".field").getText().replace(",", "").replace('−', '-'));
  }

  private Experiment experiment() {
    return playground.session().experimentProperty().get();
  }

  private double value(String key) {
    Experiment now = experiment();
    return switch (key) {
      case "clipping" -> {
        double norm = now.training().clipping().norm();
        yield norm == Double.POSITIVE_INFINITY ? 0 : norm;
      }
      case "initialBias" -> now.network().options().initialBias();
      case "schedule.epochs" -> now.training().schedule().epochs();
      case "schedule.factor" -> now.training().schedule().factor();
      case "schedule.warmUp" -> now.training().schedule().warmUpEpochs();
      case "classes" -> now.data().classes();
      default -> throw new IllegalArgumentException(key);
    };
  }
}
