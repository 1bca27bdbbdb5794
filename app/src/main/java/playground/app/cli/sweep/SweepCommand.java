package playground.app.cli.sweep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import playground.app.cli.argument.Arguments;
import playground.app.cli.argument.RefusedException;
import playground.app.cli.argument.Specifications;
import playground.app.cli.output.Console;
import playground.app.cli.output.ExitCode;
import playground.app.cli.output.Outputs;
import playground.app.notice.AxisNotices;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.sweep.Excluded;
import playground.model.sweep.SweepPlan;
import playground.model.sweep.axis.Axis;
import playground.model.sweep.axis.AxisException;

/** Trains a network for each value of one setting or two, and writes what came of them. */
public final class SweepCommand {
  private static final long MOST_EPOCHS = 1_000_000_000;
  private static final int MOST_THREADS = 1024;

  private final Console console;
  private final Texts texts;
  private final Outputs outputs;

  /** Writes to {@code console}. */
  public SweepCommand(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
    outputs = new Outputs(console, texts);
  }

  /** The exit code. */
  public int run(Arguments given) throws RefusedException {
    if (given.has(Specifications.MERGE)) {
      return new MergeCommand(outputs, texts).run(given);
    }
    MapOutput out = MapOutput.of(given, outputs);
    Shard shard = Shard.of(given.text(Specifications.SHARD));
    int cores = Runtime.getRuntime().availableProcessors();
    int threads = (int) given.count(Specifications.THREADS, 1, MOST_THREADS, cores);
    long epochs = given.count(Specifications.EPOCHS, 0, MOST_EPOCHS);
    SweepPlan plan = plan(given, epochs);
    SortedMap<Integer, List<String>> rows = kept(given, out.file(), plan);
    int[] cells =
        IntStream.range(0, plan.size())
            .filter(cell -> shard.contains(cell) && !rows.containsKey(cell))
            .toArray();
    say("cli.sweep.begins", Numbers.count(cells.length), Numbers.count(epochs), threads);
    SweepProgress progress = new SweepProgress(console, texts, rows.values(), cells.length);
    boolean whole = !given.has(Specifications.SHARD);
    return new SweepRun(plan, out, rows, progress, outputs)
        .run(cells, threads, complete -> write(out, plan, rows, complete, whole));
  }

  private int write(
      MapOutput out,
      SweepPlan plan,
      SortedMap<Integer, List<String>> rows,
      boolean complete,
      boolean whole) {
    tellExcluded(plan, rows);
    if (!complete && !out.isTable()) {
      outputs.problem(Outputs.notWritten(out.file()));
      return ExitCode.FAILED;
    }
    MapHead head = MapHead.of(plan);
    boolean written =
        outputs.write(
            complete ? out.file() : out.unfinished(),
            target -> {
              if (complete && whole) {
                out.write(target, head, rows, texts);
              } else {
                MapFile.writePart(target, head, rows);
              }
              if (complete && !out.unfinished().equals(out.file())) {
                Files.deleteIfExists(out.unfinished());
              }
            });
    if (!complete) {
      outputs.problem(
          Notice.problem(
              "cli.sweep.stopped",
              Numbers.count(rows.size()),
              Specifications.OUT,
              Shortened.nameOf(out.unfinished()),
              Specifications.RESUME));
      return ExitCode.FAILED;
    }
    return written ? ExitCode.DONE : ExitCode.REFUSED;
  }

  /** Says why there are cells without a network, a line for each reason. */
  private void tellExcluded(SweepPlan plan, SortedMap<Integer, List<String>> rows) {
    int axes = plan.axes().size();
    Map<String, Long> reasons =
        rows.entrySet().stream()
            .filter(
                row ->
                    row.getValue()
                        .subList(axes, row.getValue().size())
                        .equals(ResultColumns.EXCLUDED))
            .map(row -> plan.cell(row.getKey()))
            .filter(Excluded.class::isInstance)
            .map(cell -> reason((Excluded) cell))
            .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
    reasons.forEach((reason, count) -> say("cli.sweep.excluded", Numbers.count(count), reason));
  }

  private String reason(Excluded excluded) {
    return texts.get(excluded.conflict().map(Texts::nameKey).orElse("cli.sweep.outOfRange"));
  }

  private static SweepPlan plan(Arguments given, long epochs) throws RefusedException {
    Experiment experiment = given.source().experiment();
    List<Axis> axes = new ArrayList<>();
    axes.add(AxisArgument.of(given, Specifications.X, experiment));
    if (given.has(Specifications.Y)) {
      axes.add(AxisArgument.of(given, Specifications.Y, experiment));
    }
    try {
      return SweepPlan.of(experiment, axes, epochs);
    } catch (AxisException e) {
      throw new RefusedException(AxisNotices.of(e.problem()));
    }
  }

  /** The rows that an earlier run has written. */
  private static SortedMap<Integer, List<String>> kept(Arguments given, Path file, SweepPlan plan)
      throws RefusedException {
    if (!given.has(Specifications.RESUME) || !Files.exists(file)) {
      return new TreeMap<>();
    }
    PartFile part = PartFile.read(file);
    if (!part.head().equals(MapHead.of(plan))) {
      throw RefusedException.of("cli.otherSweep", Shortened.nameOf(file));
    }
    return new TreeMap<>(part.rows());
  }

  private void say(String key, Object... arguments) {
    console.out().println(texts.get(key, arguments));
  }
}
