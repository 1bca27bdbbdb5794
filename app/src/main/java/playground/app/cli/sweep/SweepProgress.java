package playground.app.cli.sweep;

import java.util.Collection;
import java.util.List;
import playground.app.cli.output.Console;
import playground.app.cli.output.ProgressTable;
import playground.app.text.Texts;

/** How many cells are done, how many of them diverged, and how long the others will take. */
final class SweepProgress {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int MINUTES_PER_HOUR = 60;

  private final ProgressTable table;
  private final long first;
  private final long last;
  private final long startedAt = System.nanoTime();
  private long done;
  private long diverged;

  /**
   * Of a run.
   *
   * @param kept what came of the cells that are done already
   * @param count how many there are to do
   */
  SweepProgress(Console console, Texts texts, Collection<List<String>> kept, int count) {
    List<String> columns =
        List.of(
            texts.get("cli.column.cells"),
            texts.get("cli.column.diverged"),
            texts.get("cli.column.left"));
    first = kept.size();
    last = first + count;
    done = first;
    diverged = kept.stream().filter(SweepProgress::isDiverged).count();
    table = new ProgressTable(console, columns, first, last);
    table.head();
    table.add(first, List.of(Long.toString(first), Long.toString(diverged), "–"));
  }

  /** A cell is done, and {@code result} came of it. */
  void add(List<String> result) {
    done++;
    diverged += isDiverged(result) ? 1 : 0;
    if (table.wants(done)) {
      table.add(done, List.of(Long.toString(done), Long.toString(diverged), left()));
    }
  }

  /** Lets what follows begin on a line of its own. */
  void end() {
    table.end();
  }

  /** It is the last column, of the results alone and of a whole row. */
  private static boolean isDiverged(List<String> result) {
    return result.getLast().equals("true");
  }

  /** Hours, minutes and seconds, as long as the cells before took. */
  private String left() {
    double each = (System.nanoTime() - startedAt) / NANOS_PER_SECOND / (done - first);
    long seconds = Math.round(each * (last - done));
    long minutes = seconds / SECONDS_PER_MINUTE;
    return "%d:%02d:%02d"
        .formatted(
            minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR, seconds % SECONDS_PER_MINUTE);
  }
}
