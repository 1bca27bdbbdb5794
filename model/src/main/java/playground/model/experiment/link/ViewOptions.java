package playground.model.experiment.link;

import java.util.Set;
import playground.model.data.Feature;

/**
 * What a link says about the window, not about the experiment.
 *
 * @param showTestData whether test points are shown
 * @param discretize whether the output map has two colours instead of shades
 * @param hideText whether the page's text is hidden
 * @param hiddenControls controls that are not shown
 * @param hiddenFeatures inputs that are not offered; none of them is used
 */
public record ViewOptions(
    boolean showTestData,
    boolean discretize,
    boolean hideText,
    Set<Control> hiddenControls,
    Set<Feature> hiddenFeatures) {
  /** Those of a link that says nothing about them. */
  public static final ViewOptions DEFAULT =
      new ViewOptions(false, false, false, Set.of(), Set.of());

  /** Copies the sets. */
  public ViewOptions {
    hiddenControls = Set.copyOf(hiddenControls);
    hiddenFeatures = Set.copyOf(hiddenFeatures);
  }
}
