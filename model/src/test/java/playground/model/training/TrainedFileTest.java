package playground.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.Experiment;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.file.ExperimentFileException;
import playground.model.experiment.file.WindowState;
import playground.model.training.file.TrainedFile;

/** An experiment with what was learned goes on from its file as if it had never been saved. */
class TrainedFileTest {
  private static final int STEPS = 7;
  private static final int MUTATIONS = 1500;

  private static String written(Trainer trainer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TrainedFile.write(trainer.experiment(), WindowState.USUAL, trainer.checkpoint(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static TrainedFile.Opened read(String text) throws IOException, ExperimentFileException {
    return TrainedFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Trainer trained(Experiment experiment, int steps) {
    Trainer trainer = new Trainer(experiment);
    for (int step = 0; step < steps; step++) {
      trainer.step();
    }
    return trainer;
  }

  @ParameterizedTest
  @EnumSource
  void trainingGoesOnToTheBit(OptimizerChoice optimizer) throws Exception {
    for (Experiment experiment : CheckpointTest.experiments(optimizer).toList()) {
      Trainer undisturbed = trained(experiment, STEPS);
      TrainedFile.Opened opened = read(written(undisturbed));
      Trainer again = new Trainer(opened.experiment(), opened.checkpoint().orElseThrow());
      undisturbed.finishEpoch();
      undisturbed.step();
      again.finishEpoch();
      again.step();
      assertEquals(
          CheckpointTest.text(undisturbed.checkpoint()),
          CheckpointTest.text(again.checkpoint()),
          () -> "after " + experiment);
    }
  }

  @Test
  void aFileOfTheSettingsAloneHasNoCheckpoint() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TrainedFile.write(Experiment.first(), WindowState.USUAL, null, out);
    assertTrue(read(out.toString(StandardCharsets.UTF_8)).checkpoint().isEmpty());
  }

  /** As many examples as there can be, and more numbers of the network than settings have. */
  @Test
  void whatALargeNetworkLearnedFromAMillionExamplesIsReadAgain() throws Exception {
    double[] values = new double[CustomPoints.MOST];
    double[] labels = new double[CustomPoints.MOST];
    for (int k = 0; k < values.length; k++) {
      values[k] = k % 7;
      labels[k] = k % 2 == 0 ? 1 : -1;
    }
    CustomPoints points =
        CustomPoints.drawn(
            Samples.ofTwoClasses(values, values, labels), 2, new Plane(-1, 8, -1, 8));
    Experiment first = Experiment.first();
    Experiment experiment =
        first
            .withData(first.data().withOwnPoints(points))
            .withNetwork(first.network().withHiddenUnits(List.of(64, 64, 64, 64)));
    Trainer trainer = trained(experiment, 1);
    assertEquals(
        CheckpointTest.text(trainer.checkpoint()),
        CheckpointTest.text(read(written(trainer)).checkpoint().orElseThrow()));
  }

  /** Each is told with its place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"epoch\" : 2 | \"epoch\" : -2 | OutOfRange[place=checkpoint.epoch",
        "\"epoch\" : 2 | \"epoch\" : 2.5 | WrongKind[place=checkpoint.epoch",
        "\"position\" : 0 | \"position\" : 4000 | OutOfRange[place=checkpoint.position",
        "\"parameters\" : [ | \"parameters\" : [ 1e999, | WrongLength[place=checkpoint.parameters",
        "\"parameters\" : [ | \"parameters\" : [ ], \"odd\" : [ | WrongLength[place=checkpoint.par",
        "\"steps\" : 0 | \"stepz\" : 0 | Missing[place=checkpoint.optimizer.steps",
        "\"factor\" : 1.0 } | \"factor\" : 2.0 } | OutOfRange[place=checkpoint.plateau.factor",
        "\"awaitsLoss\" : false | \"awaitsLoss\" : 0 | WrongKind[place=checkpoint.awaitsLoss",
        "\"dead\" : [ ] | \"dead\" : [ 4, 2 ] | NotAbove[place=checkpoint.dead[1]",
        "\"gradientSum\" : [ ] | \"gradientSum\" : [ 1 ] | WrongLength[place=checkpoint.gradientSum",
        "\"setByHand\" : [ ] | \"setByHand\" : [ 7 ] | WrongKind[place=checkpoint.setByHand[0]",
        "\"waiting\" : 0 | \"waiting\" : 3 | WrongLength[place=checkpoint.gradientSum",
      })
  void whatIsWrongIsToldWithItsPlace(String good, String bad, String told) throws Exception {
    Trainer trainer = new Trainer(Experiment.first());
    trainer.finishEpoch();
    trainer.finishEpoch();
    String text = written(trainer).replaceAll("\\s+", " ");
    int checkpoint = text.indexOf("\"checkpoint\" : {");
    String changed =
        text.substring(0, checkpoint) + text.substring(checkpoint).replaceFirst(quoted(good), bad);
    assertTrue(!changed.equals(text), good + " is not in the file");
    ExperimentFileException thrown =
        assertThrows(ExperimentFileException.class, () -> read(changed));
    assertTrue(thrown.problem().toString().startsWith(told), thrown.problem().toString());
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }

  @Test
  void aMutatedFileIsReadOrRefused() throws Exception {
    byte[] bytes = written(trained(Experiment.first(), 3)).getBytes(StandardCharsets.UTF_8);
    SplittableRandom random = new SplittableRandom(5);
    int refused = 0;
    for (int k = 0; k < MUTATIONS; k++) {
      byte[] mutated = bytes.clone();
      for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
        mutated[random.nextInt(mutated.length)] = bytes[random.nextInt(bytes.length)];
      }
      try {
        TrainedFile.Opened opened = TrainedFile.read(new ByteArrayInputStream(mutated));
        opened.checkpoint().ifPresent(at -> new Trainer(opened.experiment(), at).step());
      } catch (ExperimentFileException e) {
        refused++;
      }
    }
    assertTrue(refused > MUTATIONS / 4, "refused " + refused);
  }
}
