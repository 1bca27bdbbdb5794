package playground.app.session;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import playground.model.data.Feature;
import playground.model.experiment.Limits;
import playground.model.experiment.link.ViewOptions;
import playground.model.experiment.table.Names;

/**
 * What is taken off the window; it acts all the same, by its key or in the experiment.
 *
 * @param controls that are not shown
 * @param features inputs that are not offered
 * @param others what else a link hides, by the names of TensorFlow Playground; not all of it is
 *     here
 */
public record HiddenControls(
    Set<HideableControl> controls, Set<Feature> features, Set<String> others) {
  /** Everything is shown. */
  public static final HiddenControls NONE = new HiddenControls(Set.of(), Set.of(), Set.of());

  /** What links, and files, call the numbers of units of the hidden layers that there can be. */
  private static final Set<String> UNITS = units((int) Limits.HIDDEN_LAYERS.max());

  /** Copies the sets. */
  public HiddenControls {
    controls = Set.copyOf(controls);
    features = Set.copyOf(features);
    others = Set.copyOf(others);
  }

  /** What a link of a network with {@code layers} hidden layers hides. */
  public static HiddenControls of(ViewOptions inLink, int layers) {
    Set<HideableControl> controls = HideableControl.of(inLink.hiddenControls());
    if (inLink.hideText()) {
      controls.add(HideableControl.PAGE_TEXT);
    }
    Set<String> others = new HashSet<>(inLink.alsoHidden());
    Set<String> units = units(layers);
    if (!units.isEmpty() && others.containsAll(units)) {
      controls.add(HideableControl.UNITS);
      others.removeAll(units);
    }
    return new HiddenControls(controls, inLink.hiddenFeatures(), others);
  }

  /**
   * What a file hides by these {@link #names}.
   *
   * @throws IllegalArgumentException for a name that {@link #isName} does not hold for
   */
  public static HiddenControls of(List<String> names) {
    HiddenControls hidden = NONE;
    Set<String> units = new HashSet<>();
    for (String name : names) {
      Optional<HideableControl> control = control(name);
      if (control.isPresent()) {
        hidden = hidden.with(control.get(), true);
      } else if (UNITS.contains(name)) {
        units.add(name);
      } else {
        hidden = hidden.with(Names.choice("hidden", name, Feature.class), true);
      }
    }
    return new HiddenControls(hidden.controls, hidden.features, units);
  }

  private static Optional<HideableControl> control(String name) {
    return HideableControl.values().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Whether something is called {@code name} that a file can hide. */
  public static boolean isName(String name) {
    return control(name).isPresent()
        || UNITS.contains(name)
        || Names.choice(name, List.of(Feature.values())).isPresent();
  }

  /** The names of all controls and features. */
  public static List<String> allNames() {
    return Stream.concat(
            HideableControl.values().stream().map(HideableControl::name),
            Arrays.stream(Feature.values()).map(Names::of))
        .toList();
  }

  /**
   * The names of all of it that is here, in the order of the alphabet. What only TensorFlow
   * Playground has is a matter of its links.
   */
  public List<String> names() {
    return Stream.of(
            controls.stream().map(HideableControl::name),
            features.stream().map(Names::of),
            others.stream().filter(UNITS::contains))
        .flatMap(each -> each)
        .sorted()
        .toList();
  }

  private static Set<String> units(int layers) {
    return IntStream.range(0, layers).mapToObj(ViewOptions::unitsOf).collect(Collectors.toSet());
  }

  /** Whether the number of units of hidden layer {@code layer}, from 0, cannot be changed. */
  public boolean hidesUnits(int layer) {
    return controls.contains(HideableControl.UNITS) || others.contains(ViewOptions.unitsOf(layer));
  }

  /** Whether {@code control} is hidden, at least in part. */
  public boolean hides(HideableControl control) {
    return controls.contains(control)
        || control == HideableControl.UNITS && others.stream().anyMatch(ViewOptions::isUnits);
  }

  /** The same, with {@code control} shown or hidden. */
  public HiddenControls with(HideableControl control, boolean hidden) {
    Set<String> left = new HashSet<>(others);
    if (control == HideableControl.UNITS) {
      left.removeIf(ViewOptions::isUnits);
    }
    return new HiddenControls(changed(controls, control, hidden), features, left);
  }

  /** The same, with {@code feature} offered or not. */
  public HiddenControls with(Feature feature, boolean hidden) {
    return new HiddenControls(controls, changed(features, feature, hidden), others);
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

  /** What a link of a network with {@code layers} hidden layers says of this. */
  public ViewOptions inLink(boolean showTest, boolean discretize, int layers) {
    Set<String> names = new HashSet<>(others);
    if (controls.contains(HideableControl.UNITS)) {
      names.addAll(units(layers));
    }
    return new ViewOptions(
        showTest,
        discretize,
        controls.contains(HideableControl.PAGE_TEXT),
        controls.stream()
            .flatMap(control -> Stream.ofNullable(control.inLinks()))
            .collect(Collectors.toSet()),
        features,
        names);
  }
}
