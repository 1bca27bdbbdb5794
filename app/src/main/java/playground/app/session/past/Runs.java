package playground.app.session.past;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import playground.model.training.history.Recording;
import playground.model.training.history.RunNode;
import playground.model.training.history.RunOrigin;
import playground.model.training.history.SavedRun;
import playground.model.training.snapshot.Snapshot;

/**
 * The runs of a session that one can go back to, and the names that the user gave them. A run that
 * branched off stands below the one that it goes on from; one that was started again stands beside
 * the one that was left for it. JavaFX thread only.
 */
public final class Runs {
  private final Recording recording;
  private final Map<Long, String> names = new HashMap<>();

  /** Of a session whose states are in {@code recording}. */
  public Runs(Recording recording) {
    this.recording = recording;
  }

  /** All of them, with the present one as {@code newest} shows it. */
  public List<Run> all(Snapshot newest) {
    Map<Long, RunNode> nodes =
        recording.runs().stream().collect(Collectors.toMap(RunNode::run, node -> node));
    Map<@Nullable Long, List<RunNode>> within = new HashMap<>();
    nodes.values().stream()
        .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
        .forEach(
            node -> within.computeIfAbsent(stem(node, nodes), stem -> new ArrayList<>()).add(node));
    List<Run> runs = new ArrayList<>();
    add(null, 0, within, newest, runs);
    return runs;
  }

  /** The run that {@code node} branched off from, or that the one did which it was left for. */
  private static @Nullable Long stem(RunNode node, Map<Long, RunNode> nodes) {
    RunNode at = node;
    while (true) {
      Optional<RunOrigin> origin = at.origin();
      RunNode left = origin.map(from -> nodes.get(from.run())).orElse(null);
      if (left == null) {
        return null;
      }
      if (origin.get().branch()) {
        return left.run();
      }
      at = left;
    }
  }

  private static void add(
      @Nullable Long stem,
      int level,
      Map<@Nullable Long, List<RunNode>> within,
      Snapshot newest,
      List<Run> runs) {
    for (RunNode node : within.getOrDefault(stem, List.of())) {
      runs.add(run(node, level, newest));
      add(node.run(), level + 1, within, newest, runs);
    }
  }

  private static Run run(RunNode node, int level, Snapshot newest) {
    if (node.run() == newest.run()) {
      return new Run(node, level, true, newest.experiment(), newest.epoch(), newest.losses());
    }
    SavedRun latest = node.latest();
    return new Run(
        node, level, false, latest.experiment(), latest.checkpoint().epoch(), latest.losses());
  }

  /** The name that the user gave {@code run}; empty where none was given. */
  public Optional<String> name(long run) {
    return Optional.ofNullable(names.get(run));
  }

  /** Calls {@code run} by {@code name}, or as it was called at first where that is blank. */
  public void rename(long run, String name) {
    if (name.isBlank()) {
      names.remove(run);
    } else {
      names.put(run, name.strip());
    }
  }

  /** The latest state of {@code run}; empty where it is no longer recorded. */
  public Optional<SavedRun> latest(long run) {
    return recording.latest(run);
  }
}
