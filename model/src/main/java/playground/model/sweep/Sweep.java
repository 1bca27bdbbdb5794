package playground.model.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import playground.model.training.batch.Cancellation;

/**
 * Trains cells of a plan on several threads, each cell alone and on one thread: its numbers are
 * those of the same experiment trained alone, whatever the number of threads. There are as many
 * networks at a time as there are threads.
 */
public final class Sweep {
  private final SweepPlan plan;
  private final int[] cells;
  private final RecordedEpochs recorded;
  private final Consumer<Cell> finished;
  private final AtomicInteger next = new AtomicInteger();
  private final Object report = new Object();
  private volatile boolean stopped;

  /**
   * Of these cells.
   *
   * @param plan what cells are
   * @param cells indices of the plan, to be trained in this order
   * @param finished is given each cell once it is done, on the thread that trained it, one at a
   *     time
   */
  public Sweep(SweepPlan plan, int[] cells, Consumer<Cell> finished) {
    this(plan, cells, RecordedEpochs.NONE, finished);
  }

  /**
   * As above.
   *
   * @param recorded after which epochs the losses of each cell are recorded
   */
  public Sweep(SweepPlan plan, int[] cells, RecordedEpochs recorded, Consumer<Cell> finished) {
    this.plan = plan;
    this.cells = cells.clone();
    this.recorded = recorded;
    this.finished = finished;
  }

  /**
   * Trains all cells; to be called once.
   *
   * @param threads how many to train on, at least one; they end before it returns
   * @return whether all are done, which they are not where it was stopped
   * @throws InterruptedException if the calling thread is interrupted; training stops then
   */
  public boolean run(int threads) throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, Sweep::thread);
    try {
      List<Future<Integer>> running = new ArrayList<>();
      for (int k = 0; k < threads; k++) {
        running.add(workers.submit(this::work));
      }
      int done = 0;
      for (Future<Integer> each : running) {
        done += each.get();
      }
      return done == cells.length;
    } catch (ExecutionException e) {
      throw new IllegalStateException("sweep: a cell could not be trained", e.getCause());
    } finally {
      // Where a cell failed or the caller is interrupted, the other threads end early.
      stop();
      workers.close();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "sweep");
    thread.setDaemon(true);
    return thread;
  }

  /** Ends {@link #run} soon: a cell in training is left within a few mini-batches. Any thread. */
  public void stop() {
    stopped = true;
  }

  /** Trains one cell after the other, and tells how many it has done. */
  private int work() {
    int done = 0;
    for (int at = next.getAndIncrement(); at < cells.length; at = next.getAndIncrement()) {
      try {
        Cell cell = train(cells[at]);
        synchronized (report) {
          finished.accept(cell);
        }
        done++;
      } catch (CancellationException e) {
        return done;
      } catch (RuntimeException | Error e) {
        stop();
        throw e;
      }
    }
    return done;
  }

  private Cell train(int index) {
    Cancellation cancellation = new Cancellation(() -> stopped, () -> false);
    cancellation.check();
    LossRecorder recorder = new LossRecorder(recorded);
    CellResult result = CellTraining.run(plan.cell(index), plan.epochs(), recorder, cancellation);
    return new Cell(index, result, recorder.curve());
  }
}
