package playground.app.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.app.script.part.TrainedNetwork;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.training.Trainer;
import playground.model.training.snapshot.Losses;

/**
 * Scripts are run by the Python of this machine, where it has their library; {@code -Dpython} names
 * another one.
 */
class ScriptLibraryTest {
  private static final String PYTHON = System.getProperty("python", "python3");
  private static final int EPOCHS = 4;
  private static final double TOLERANCE = 1e-9;

  /** Runs scripts one after the other; a library is loaded once. */
  private static final String RUN_ALL =
      """
      import runpy, sys
      scripts, sys.argv = sys.argv[1:], ["script", "%d"]
      for script in scripts:
          print("==")
          runpy.run_path(script, run_name="__main__")
      """
          .formatted(EPOCHS);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void scriptsAgreeWithTheProgramAndTrainOnAsItDoes(ScriptLibrary library) throws Exception {
    assumeTrue(has(library), PYTHON + " has no " + library);
    List<String> names = new ArrayList<>();
    List<Losses> expected = new ArrayList<>();
    List<String> command = new ArrayList<>(List.of(PYTHON, "-c", RUN_ALL));
    for (Map.Entry<String, Experiment> each : ScriptExperiments.all().entrySet()) {
      Trainer trainer = trained(each.getValue(), names.size() % 3);
      Path script = folder.resolve(names.size() + ".py");
      Files.writeString(script, library.script(network(trainer), new Texts(Language.CHINESE)));
      command.add(script.toString());
      names.add(each.getKey());
      for (int epoch = 0; epoch < EPOCHS; epoch++) {
        trainer.finishEpoch();
      }
      expected.add(trainer.losses());
    }
    Path log = folder.resolve("log");
    int code = process(command).redirectOutput(log.toFile()).start().waitFor();
    String printed = Files.readString(log);
    String[] runs = printed.split("==\\R");
    assertEquals(0, code, () -> names.get(runs.length - 2) + "\n" + runs[runs.length - 1]);
    assertEquals(names.size(), runs.length - 1);
    for (int k = 0; k < names.size(); k++) {
      List<String> last = Arrays.asList(runs[k + 1].lines().toList().getLast().split("\t"));
      Losses losses = expected.get(k);
      assertEquals(Long.toString(losses.epoch()), last.getFirst(), names.get(k));
      assertEquals(losses.train(), Double.parseDouble(last.get(1)), TOLERANCE, names.get(k));
      assertEquals(losses.test().isPresent() ? 3 : 2, last.size(), names.get(k));
      if (losses.test().isPresent()) {
        double test = Double.parseDouble(last.get(2));
        assertEquals(losses.test().getAsDouble(), test, TOLERANCE, names.get(k));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aScriptWhoseNumbersAreNotOursEndsWithOne(ScriptLibrary library) throws Exception {
    assumeTrue(has(library), PYTHON + " has no " + library);
    Trainer trainer = trained(Experiment.first(), 0);
    Path script = folder.resolve("script.py");
    String text = library.script(network(trainer), new Texts(Language.ENGLISH));
    String changed =
        text.replace("PARAMETERS = [\n    [\n        [", "PARAMETERS = [\n    [\n        [1 + ");
    assertNotEquals(text, changed);
    Files.writeString(script, changed);
    Process process = process(List.of(PYTHON, script.toString())).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, process.waitFor(), printed);
    assertEquals(1, printed.lines().count(), printed);
    assertTrue(printed.startsWith("largest difference from Backprop Playground: "), printed);
  }

  /** In the middle of an epoch where there are {@code steps}. */
  private static Trainer trained(Experiment experiment, int steps) {
    Trainer trainer = new Trainer(experiment);
    trainer.finishEpoch();
    trainer.finishEpoch();
    for (int step = 0; step < steps; step++) {
      trainer.step();
    }
    return trainer;
  }

  private static ProcessBuilder process(List<String> command) {
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("PYTHONIOENCODING", "utf-8");
    return process;
  }

  private static TrainedNetwork network(Trainer trainer) {
    return new TrainedNetwork(
        trainer.experiment(), trainer.checkpoint(), trainer.data(), trainer.losses());
  }

  private static boolean has(ScriptLibrary library) throws InterruptedException {
    String module =
        library == ScriptLibrary.PYTORCH ? "torch" : library.name().toLowerCase(Locale.ROOT);
    try {
      return new ProcessBuilder(PYTHON, "-c", "import " + module).start().waitFor() == 0;
    } catch (IOException e) {
      // There is no Python at all, which is what is asked.
      return false;
    }
  }
}
