package playground.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.training.history.SavedRun;
import playground.model.training.session.RecoverySearch;
import playground.model.training.snapshot.Divergence;
import playground.model.training.snapshot.Snapshot;

/**
 * The ways on after training diverged. Each is tried first, on a copy and on a thread of its own
 * which ends with the search; what does not hold there is not offered.
 */
public final class Recoveries implements AutoCloseable {
  /** A kind of way on. */
  public enum Way {
    /** From the last good state, with a smaller learning rate. */
    SLOWER,
    /** From the last good state, with gradients clipped. */
    CLIPPED,
    /** From the start, with weights that suit the activation. */
    WEIGHTS
  }

  /** A way that holds, and the settings with which it does. */
  public record Offer(Way way, Experiment experiment) {}

  private final Supplier<Future<SavedRun>> lastGood;
  private final ReadOnlyObjectWrapper<List<Offer>> offers =
      new ReadOnlyObjectWrapper<>(this, "offers", List.of());
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper(this, "searching");
  private @Nullable Search search;

  /** What is tried after {@code divergence} with {@code experiment}. */
  private static final class Search {
    private final Divergence divergence;
    private final Experiment experiment;
    private final Future<SavedRun> good;
    private boolean begun;
    private volatile boolean stopped;
    private volatile @Nullable List<Offer> found;

    Search(Divergence divergence, Experiment experiment, Future<SavedRun> good) {
      this.divergence = divergence;
      this.experiment = experiment;
      this.good = good;
    }

    boolean isFor(Divergence other, Experiment otherExperiment) {
      return divergence.equals(other) && experiment.equals(otherExperiment);
    }

    /** Begins once the training thread has told the last good state. */
    void beginWhenPossible() {
      if (!begun && good.state() == Future.State.SUCCESS) {
        begun = true;
        Thread.ofPlatform().name("recovery").daemon().start(this::tryAll);
      }
    }

    private void tryAll() {
      List<Offer> held = new ArrayList<>();
      try {
        RecoverySearch tried = new RecoverySearch(good.resultNow(), experiment, () -> stopped);
        add(Way.SLOWER, tried.slower(), held);
        add(Way.CLIPPED, tried.clipped(), held);
        Experiment fitting = Remedies.fittingWeights(experiment);
        boolean other = !fitting.equals(experiment);
        add(
            Way.WEIGHTS,
            Optional.of(fitting).filter(it -> other && tried.holdsFromStart(it)),
            held);
      } finally {
        found = List.copyOf(held);
      }
    }

    private static void add(Way way, Optional<Experiment> holding, List<Offer> held) {
      holding.ifPresent(experiment -> held.add(new Offer(way, experiment)));
    }
  }

  /** Tries what it tries on what {@code lastGood} tells. */
  Recoveries(Supplier<Future<SavedRun>> lastGood) {
    this.lastGood = lastGood;
  }

  /** What holds; empty while it is tried, and where training has not diverged. */
  public ReadOnlyObjectProperty<List<Offer>> offersProperty() {
    return offers.getReadOnlyProperty();
  }

  /** Whether ways are being tried. */
  public ReadOnlyBooleanProperty searchingProperty() {
    return searching.getReadOnlyProperty();
  }

  /** Called once a frame, with the newest state and the settings that the user sees. */
  void pulse(Snapshot newest, Experiment experiment) {
    Divergence divergence = newest.divergence().orElse(null);
    Search present = search;
    if (present != null && (divergence == null || !present.isFor(divergence, experiment))) {
      close();
      present = null;
    }
    if (divergence != null && present == null) {
      present = new Search(divergence, experiment, lastGood.get());
      search = present;
      searching.set(true);
    }
    if (present != null) {
      present.beginWhenPossible();
      List<Offer> found = present.found;
      if (found != null && searching.get()) {
        offers.set(found);
        searching.set(false);
      }
    }
  }

  /** Ends what is being tried; nothing is offered any longer. */
  @Override
  public void close() {
    if (search != null) {
      search.stopped = true;
      search = null;
    }
    offers.set(List.of());
    searching.set(false);
  }
}
