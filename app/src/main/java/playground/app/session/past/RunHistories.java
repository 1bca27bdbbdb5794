package playground.app.session.past;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import playground.model.training.history.RunHistory;
import playground.model.training.snapshot.Snapshot;

/** The histories of the latest runs: undo can come back to one, and its curves with it. */
public final class RunHistories {
  /** Each takes some hundred kilobytes. */
  private static final int MOST = 50;

  private final Map<Long, RunHistory> byRun = new LinkedHashMap<>();
  private RunHistory present = new RunHistory();
  private Optional<RunHistory> earlier = Optional.empty();
  private @Nullable Branch branch;

  /** A run that goes on from another one, and is not seen yet. */
  private record Branch(long from, Future<Long> run) {
    boolean is(long number) {
      return run.state() == Future.State.SUCCESS && run.resultNow() == number;
    }
  }

  /** The history of the run that was shown last. */
  public RunHistory present() {
    return present;
  }

  /** The history of the run that was shown before the present one, if it had begun. */
  public Optional<RunHistory> earlier() {
    return earlier;
  }

  /** Forgets the run before. */
  public void forgetEarlier() {
    earlier = Optional.empty();
  }

  /**
   * Run {@code run}, once it is known, goes on from run {@code from}, and has its curves so far.
   */
  public void branch(long from, Future<Long> run) {
    branch = new Branch(from, run);
  }

  /** Takes in what {@code snapshot} shows of its run. */
  public void add(Snapshot snapshot) {
    RunHistory history = byRun.remove(snapshot.run());
    if (history == null) {
      history = begun(snapshot.run());
    }
    if (history != present && present.size() > 1) {
      earlier = Optional.of(present);
    }
    present = history;
    byRun.put(snapshot.run(), present);
    if (byRun.size() > MOST) {
      byRun.remove(byRun.keySet().iterator().next());
    }
    present.add(snapshot);
  }

  private RunHistory begun(long run) {
    Branch now = branch;
    if (now == null || !now.is(run)) {
      return new RunHistory();
    }
    branch = null;
    RunHistory origin = byRun.get(now.from());
    return origin == null ? new RunHistory() : origin.branch(run);
  }
}
