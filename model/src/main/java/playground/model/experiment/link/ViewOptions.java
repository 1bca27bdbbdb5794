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
 * @param alsoHidden what else is not shown, by the page's own names, such as {@code numNodes1} for
 *     the number of units of the first hidden layer; the page keeps names that it does not know
 */
public record ViewOptions(
    boolean showTestData,
    boolean discretize,
    boolean hideText,
    Set<Control> hiddenControls,
    Set<Feature> hiddenFeatures,
    Set<String> alsoHidden) {
  private static final String UNITS = "numNodes";

  /** Those of a link that says nothing about them. */
  public static final ViewOptions DEFAULT =
      new ViewOptions(false, false, false, Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public ViewOptions {
    hiddenControls = Set.copyOf(hiddenControls);
    hiddenFeatures = Set.copyOf(hiddenFeatures);
    alsoHidden = Set.copyOf(alsoHidden);
  }

  /**
   * What a link calls the number of units of a hidden layer.
   *
   * @param layer counted from 0
   */
  public static String unitsOf(int layer) {
    return UNITS + (layer + 1);
  }

  /** Whether {@code name} is what a link calls the number of units of some hidden layer. */
  public static boolean isUnits(String name) {
    return name.startsWith(UNITS);
  }
}
