package playground.app.session;

import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The layers whose histograms are looked at, and whether they are shown. */
public final class HistogramLayers {
  /** Stands for the output layer, whatever the depth of the network. */
  public static final int OUTPUT = -1;

  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ObjectProperty<Set<Integer>> chosen = new SimpleObjectProperty<>(Set.of());

  /** With nothing shown. */
  HistogramLayers() {
    shown.subscribe(
        now -> {
          if (now && chosen.get().isEmpty()) {
            chosen.set(Set.of(0, OUTPUT));
          }
        });
  }

  /** Whether histograms are shown, in place of the gradients. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** The layers, counted from 0, and {@link #OUTPUT}. */
  public ObjectProperty<Set<Integer>> chosenProperty() {
    return chosen;
  }

  /** Whether the histograms of {@code layer} are on the screen. */
  public boolean isOpen(int layer) {
    return shown.get() && chosen.get().contains(layer);
  }

  /**
   * Opens the histograms of {@code layer} beside those that are open, or closes them. With the last
   * one closed, the gradients are shown again.
   */
  public void toggle(int layer) {
    Set<Integer> layers = shown.get() ? new TreeSet<>(chosen.get()) : new TreeSet<>();
    if (!layers.remove(layer)) {
      layers.add(layer);
    }
    chosen.set(Set.copyOf(layers));
    shown.set(!layers.isEmpty());
  }
}
