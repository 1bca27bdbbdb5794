package playground.app.session;

import java.util.LinkedHashMap;
import java.util.Map;
import playground.model.training.history.RunHistory;
import playground.model.training.snapshot.Snapshot;

/** The histories of the latest runs: undo can come back to one, and its curves with it. */
final class RunHistories {
  /** Each takes some hundred kilobytes. */
  private static final int MOST = 50;

  private final Map<Long, RunHistory> byRun = new LinkedHashMap<>();
  private RunHistory present = new RunHistory();

  /** The history of the run that was shown last. */
  RunHistory present() {
    return present;
  }

  /** Takes in what {@code snapshot} shows of its run. */
  void add(Snapshot snapshot) {
    RunHistory history = byRun.remove(snapshot.run());
    present = history == null ? new RunHistory() : history;
    byRun.put(snapshot.run(), present);
    if (byRun.size() > MOST) {
      byRun.remove(byRun.keySet().iterator().next());
    }
    present.add(snapshot);
  }
}
