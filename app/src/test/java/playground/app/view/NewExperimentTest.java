package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;

class NewExperimentTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void itIsTheOneOfTheFirstStartAndUndoBringsBackWhatWasThere() {
    playground.onFx(
        () -> playground.session().settings().editData(d -> d.withDataset(Dataset.XOR)));
    Experiment mine = playground.onFx(() -> playground.session().experimentProperty().get());
    assertNotEquals(Experiment.first(), mine);
    playground.press(KeyCode.SPACE);
    playground.until(() -> playground.snapshot().epoch() > 0);

    playground.press(KeyCode.CONTROL, KeyCode.N);
    playground.until(() -> playground.snapshot().experiment().equals(Experiment.first()));
    assertEquals(0, playground.snapshot().epoch());
    assertEquals(
        false, playground.onFx(() -> playground.session().playback().playingProperty().get()));

    playground.press(KeyCode.CONTROL, KeyCode.Z);
    playground.until(() -> playground.snapshot().experiment().equals(mine));
  }
}
