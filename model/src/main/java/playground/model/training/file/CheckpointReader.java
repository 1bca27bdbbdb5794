package playground.model.training.file;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import playground.model.experiment.Experiment;
import playground.model.experiment.Range;
import playground.model.experiment.file.ExperimentFileException;
import playground.model.experiment.file.FileProblem;
import playground.model.experiment.file.Group;
import playground.model.network.Architecture;
import playground.model.network.Normalization;
import playground.model.network.ParameterLayout;
import playground.model.optimization.OptimizerMemory;
import playground.model.optimization.Plateau;
import playground.model.training.Checkpoint;
import playground.model.training.CheckpointNumbers;
import playground.model.training.snapshot.ParameterEdit;

/** Finds a checkpoint in JSON, where {@link CheckpointWriter} puts it. */
final class CheckpointReader {
  /** Whole numbers up to here are exact in JSON as most programs read it. */
  private static final Range COUNT = new Range(0, 1L << 53);

  private static final Range FINITE = new Range(-Double.MAX_VALUE, Double.MAX_VALUE);
  private static final Range NOT_NEGATIVE = new Range(0, Double.MAX_VALUE);

  /** More are not remembered of a run. */
  private static final Range EDITS = new Range(0, 10_000);

  private final Group group;
  private final Architecture architecture;
  private final ParameterLayout layout;

  private CheckpointReader(Group group, Experiment experiment) {
    this.group = group;
    architecture = experiment.architecture();
    layout = new ParameterLayout(architecture);
  }

  /**
   * Reads a checkpoint of a network of {@code experiment}.
   *
   * @throws ExperimentFileException if it is not one, with what is wrong and where
   */
  static Checkpoint read(Group group, Experiment experiment) throws ExperimentFileException {
    CheckpointReader reader = new CheckpointReader(group, experiment);
    int examples = experiment.drawData().split().train().size();
    Checkpoint checkpoint = Checkpoint.of(reader.numbers(new Range(0, examples - 1)));
    checkpoint.requireFit(experiment, examples);
    return checkpoint;
  }

  private CheckpointNumbers numbers(Range position) throws ExperimentFileException {
    Range all = new Range(layout.size(), layout.size());
    long epoch = group.count("epoch", COUNT);
    int at = (int) group.count("position", position);
    double[] parameters = group.numbers("parameters", all, FINITE);
    requireVariances(parameters);
    OptimizerMemory.Numbers optimizer = optimizer(group.group("optimizer"));
    Plateau.Numbers plateau = plateau(group.group("plateau"));
    boolean awaitsLoss = group.truth("awaitsLoss");
    int[] dead = dead();
    long waiting = group.count("waiting", COUNT);
    double[] sum = group.numbers("gradientSum", waiting == 0 ? new Range(0, 0) : all, FINITE);
    List<ParameterEdit> setByHand = setByHand();
    group.requireAllRead();
    return new CheckpointNumbers(
        epoch, at, parameters, optimizer, plateau, awaitsLoss, dead, sum, waiting, setByHand);
  }

  private void requireVariances(double[] parameters) throws ExperimentFileException {
    for (int layer = 0; layer < architecture.depth(); layer++) {
      if (architecture.layer(layer).normalization() == Normalization.BATCH) {
        int first = layout.runningVariances(layer);
        for (int index = first; index < first + architecture.units(layer); index++) {
          if (parameters[index] < 0) {
            throw new ExperimentFileException(
                new FileProblem.OutOfRange(
                    "%s[%d]".formatted(group.placeOf("parameters"), index),
                    Double.toString(parameters[index]),
                    NOT_NEGATIVE));
          }
        }
      }
    }
  }

  /** A number for each parameter, or none. */
  private OptimizerMemory.Numbers optimizer(Group optimizer) throws ExperimentFileException {
    double[] first = ofEachParameterOrNone(optimizer, "first", FINITE);
    double[] second = ofEachParameterOrNone(optimizer, "second", NOT_NEGATIVE);
    long steps = optimizer.count("steps", COUNT);
    optimizer.requireAllRead();
    return new OptimizerMemory.Numbers(first, second, steps);
  }

  private double[] ofEachParameterOrNone(Group from, String name, Range range)
      throws ExperimentFileException {
    double[] values = from.numbers(name, new Range(0, layout.size()), range);
    if (values.length != 0 && values.length != layout.size()) {
      throw new ExperimentFileException(
          new FileProblem.WrongLength(
              from.placeOf(name), values.length, new Range(layout.size(), layout.size())));
    }
    return values;
  }

  private static Plateau.Numbers plateau(Group plateau) throws ExperimentFileException {
    double[] best = plateau.numbers("best", new Range(0, 1), FINITE);
    int waited = (int) plateau.count("waited", new Range(0, Integer.MAX_VALUE));
    double factor = plateau.number("factor", new Range(0, 1));
    plateau.requireAllRead();
    return new Plateau.Numbers(
        best.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(best[0]), waited, factor);
  }

  private int[] dead() throws ExperimentFileException {
    List<Integer> dead =
        group.wholes("dead", new Range(0, layout.size()), new Range(0, layout.size() - 1));
    for (int k = 1; k < dead.size(); k++) {
      if (dead.get(k) <= dead.get(k - 1)) {
        throw new ExperimentFileException(
            new FileProblem.NotAbove(
                "%s[%d]".formatted(group.placeOf("dead"), k),
                Integer.toString(dead.get(k)),
                Integer.toString(dead.get(k - 1))));
      }
    }
    return dead.stream().mapToInt(index -> index).toArray();
  }

  private List<ParameterEdit> setByHand() throws ExperimentFileException {
    List<ParameterEdit> edits = new ArrayList<>();
    for (Group each : group.groups("setByHand", EDITS)) {
      edits.add(
          new ParameterEdit(
              each.count("epoch", COUNT),
              each.truth("bias"),
              each.number("before", FINITE),
              each.number("after", FINITE)));
      each.requireAllRead();
    }
    return edits;
  }
}
