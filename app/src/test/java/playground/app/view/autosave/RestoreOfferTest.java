package playground.app.view.autosave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import playground.app.PlaygroundWindow;
import playground.app.file.SavedExperiment;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.WindowState;
import playground.model.experiment.preset.PresetExperiment;
import playground.model.training.Trainer;

/** What a program that was killed has left is offered once. */
class RestoreOfferTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @TempDir Path folder;

  private AutosaveStart start;

  @BeforeEach
  void leaveAndStart() throws IOException {
    Experiment experiment = PresetExperiment.RINGS.experiment();
    Trainer trainer = new Trainer(experiment);
    trainer.finishEpoch();
    SavedExperiment.write(
        experiment, WindowState.USUAL, trainer.checkpoint(), folder.resolve("autosave-0.json"));
    start =
        playground.onFx(
            () ->
                AutosaveStart.in(
                    Optional.of(folder),
                    playground.context(),
                    playground.stage(),
                    playground.window().clock()));
    playground.until(this::isAsked);
  }

  @Test
  void whoWantsItGoesOnWithIt() throws IOException {
    playground.press(KeyCode.ENTER);
    playground.until(
        () ->
            playground
                .<Label>find("status")
                .getText()
                .equals("The experiment in the autosave goes on where it was saved, at epoch 1."));
    playground.until(() -> playground.snapshot().epoch() == 1);
    assertEquals(PresetExperiment.RINGS.experiment(), playground.snapshot().experiment());
    end();
    assertEquals(List.of("autosave.lock"), files());
  }

  @Test
  void whoDoesNotIsNotAskedAgain() throws IOException {
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !isAsked());
    end();
    assertEquals(List.of("autosave.lock"), files());
    assertEquals(Experiment.first(), playground.snapshot().experiment());
  }

  private void end() {
    playground.onFx(start::end);
    AtomicBoolean done = new AtomicBoolean();
    playground.onFx(() -> playground.context().writes().runQuietly(() -> done.set(true)));
    playground.until(done::get);
  }

  private boolean isAsked() {
    return playground.onFx(
        () -> playground.robot.lookup(DialogPane.class::isInstance).tryQuery().isPresent());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
