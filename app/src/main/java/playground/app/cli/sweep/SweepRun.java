package playground.app.cli.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import playground.app.cli.output.Outputs;
import playground.app.notice.WriteNotices;
import playground.app.text.Notice;
import playground.model.sweep.Cell;
import playground.model.sweep.Sweep;
import playground.model.sweep.SweepPlan;

/**
 * Trains cells of a plan. What is done is written every now and then, and where the program is
 * asked to end, so that another run can go on from there.
 */
final class SweepRun {
  private static final long LEAST_NANOS_BETWEEN_SAVES = TimeUnit.SECONDS.toNanos(10);

  /** The part of the time that goes into writing is at most one in so many. */
  private static final int SHARE_OF_SAVES = 20;

  private final SweepPlan plan;
  private final MapOutput out;
  private final SortedMap<Integer, List<String>> rows;
  private final SweepProgress progress;
  private final Outputs outputs;
  private long saveAt = System.nanoTime() + LEAST_NANOS_BETWEEN_SAVES;
  private boolean saveFailed;

  /**
   * Of {@code plan}.
   *
   * @param out what is written at the end; where it is a table, parts of it are before that
   * @param rows are added to, by the index of the cell
   */
  SweepRun(
      SweepPlan plan,
      MapOutput out,
      SortedMap<Integer, List<String>> rows,
      SweepProgress progress,
      Outputs outputs) {
    this.plan = plan;
    this.out = out;
    this.rows = rows;
    this.progress = progress;
    this.outputs = outputs;
  }

  /** What becomes of the rows at the end. */
  interface End {
    /**
     * Writes them.
     *
     * @param complete whether all cells are done
     * @return the exit code
     */
    int write(boolean complete);
  }

  /** Trains {@code cells} and writes what there is; the program does not end before that. */
  int run(int[] cells, int threads, End end) {
    Sweep sweep = new Sweep(plan, cells, this::finished);
    CountDownLatch written = new CountDownLatch(1);
    Thread beforeExit = new Thread(() -> stopAndAwait(sweep, written), "stop sweep");
    Runtime.getRuntime().addShutdownHook(beforeExit);
    try {
      boolean complete = sweep.run(threads);
      progress.end();
      return end.write(complete);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return end.write(false);
    } finally {
      written.countDown();
      forget(beforeExit);
    }
  }

  private static void stopAndAwait(Sweep sweep, CountDownLatch written) {
    sweep.stop();
    try {
      written.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread beforeExit) {
    try {
      Runtime.getRuntime().removeShutdownHook(beforeExit);
    } catch (IllegalStateException e) {
      // The program ends already; the thread has waited for what is written now.
    }
  }

  private void finished(Cell cell) {
    List<String> result = ResultColumns.of(cell.result());
    List<String> row = new ArrayList<>();
    plan.values(cell.index()).forEach(value -> row.add(value.text()));
    row.addAll(result);
    rows.put(cell.index(), row);
    progress.add(result);
    if (out.isTable() && System.nanoTime() - saveAt > 0) {
      save();
    }
  }

  /** Writes what is done. Where that fails, it says so once; the end tries again. */
  private void save() {
    long begin = System.nanoTime();
    Notice notice =
        WriteNotices.of(
            out.unfinished(), () -> MapFile.writePart(out.unfinished(), MapHead.of(plan), rows));
    if (notice.kind() == Notice.Kind.PROBLEM && !saveFailed) {
      saveFailed = true;
      progress.end();
      outputs.problem(notice);
    }
    long took = System.nanoTime() - begin;
    saveAt = begin + Math.max(LEAST_NANOS_BETWEEN_SAVES, SHARE_OF_SAVES * took);
  }
}
