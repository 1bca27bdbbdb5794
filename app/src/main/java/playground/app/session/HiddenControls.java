package playground.app.session;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import playground.model.data.Feature;
import playground.model.experiment.link.Control;

/**
 * What is taken off the window; it acts all the same, by its key or in the experiment.
 *
 * @param controls that are not shown
 * @param features inputs that are not offered
 */
public record HiddenControls(Set<HideableControl> controls, Set<Feature> features) {
  /** Everything is shown. */
  public static final HiddenControls NONE = new HiddenControls(Set.of(), Set.of());

  /** Copies the sets. */
  public HiddenControls {
    controls = Set.copyOf(controls);
    features = Set.copyOf(features);
  }

  /** The same, with {@code control} shown or hidden. */
  public HiddenControls with(HideableControl control, boolean hidden) {
    return new HiddenControls(changed(controls, control, hidden), features);
  }

  /** The same, with {@code feature} offered or not. */
  public HiddenControls with(Feature feature, boolean hidden) {
    return new HiddenControls(controls, changed(features, feature, hidden));
  }

  private static <E> Set<E> changed(Set<E> set, E element, boolean in) {
    Set<E> changed = new HashSet<>(set);
    if (in) {
      changed.add(element);
    } else {
      changed.remove(element);
    }
    return changed;
  }

  /** Those of the controls that links know. */
  Set<Control> inLinks() {
    return controls.stream()
        .flatMap(control -> control.inLinks().stream())
        .collect(Collectors.toSet());
  }
}
