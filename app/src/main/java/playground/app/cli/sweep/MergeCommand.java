package playground.app.cli.sweep;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import playground.app.cli.argument.Arguments;
import playground.app.cli.argument.RefusedException;
import playground.app.cli.argument.Specifications;
import playground.app.cli.output.ExitCode;
import playground.app.cli.output.Outputs;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.app.text.Texts;

/** Joins the parts of a sweep to what one run would have written. */
final class MergeCommand {
  private static final int SHOWN = 60;

  private final Outputs outputs;
  private final Texts texts;

  MergeCommand(Outputs outputs, Texts texts) {
    this.outputs = outputs;
    this.texts = texts;
  }

  /** The exit code. */
  int run(Arguments given) throws RefusedException {
    for (String other : Specifications.NOT_WITH_MERGE) {
      if (given.has(other)) {
        throw RefusedException.of("cli.notWithMerge", other, Specifications.MERGE);
      }
    }
    if (given.optionalSource().isPresent()) {
      throw RefusedException.of(
          "cli.notWithMerge", given.optionalSource().get(), Specifications.MERGE);
    }
    MapOutput out = MapOutput.of(given, outputs);
    List<Path> names = new ArrayList<>();
    for (String name : given.texts(Specifications.MERGE)) {
      names.add(path(name));
    }
    PartFile first = PartFile.read(names.getFirst());
    SortedMap<Integer, List<String>> rows = new TreeMap<>(first.rows());
    for (Path name : names.subList(1, names.size())) {
      add(rows, PartFile.read(name), first.head(), name);
    }
    requireAll(rows, first.head());
    if (!MapGrid.of(first.head(), rows).isFilledBy(first.head(), rows)) {
      throw RefusedException.of("cli.notAGrid");
    }
    boolean written =
        outputs.write(out.file(), target -> out.write(target, first.head(), rows, texts));
    return written ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private static void add(
      SortedMap<Integer, List<String>> rows, PartFile part, MapHead head, Path name)
      throws RefusedException {
    if (!part.head().equals(head)) {
      throw RefusedException.of("cli.otherSweep", Shortened.nameOf(name));
    }
    for (Map.Entry<Integer, List<String>> row : part.rows().entrySet()) {
      List<String> there = rows.putIfAbsent(row.getKey(), row.getValue());
      if (there != null && !there.equals(row.getValue())) {
        throw RefusedException.of("cli.contradicts", Shortened.nameOf(name), row.getKey());
      }
    }
  }

  private static void requireAll(SortedMap<Integer, List<String>> rows, MapHead head)
      throws RefusedException {
    int missing = head.cells() - rows.size();
    if (missing > 0) {
      int first = 0;
      while (rows.containsKey(first)) {
        first++;
      }
      throw RefusedException.of(
          "cli.missingCells", Numbers.count(missing), Numbers.count(head.cells()), first);
    }
  }

  private static Path path(String name) throws RefusedException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw RefusedException.of(
          "cli.notAFile", Specifications.MERGE, Shortened.toLine(SHOWN, name));
    }
  }
}
