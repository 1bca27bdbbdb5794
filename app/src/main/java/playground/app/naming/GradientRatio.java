package playground.app.naming;

import playground.app.text.Numbers;
import playground.model.inspection.GradientFlow;

/** How much of the gradient is left at the first layer, as panes write it. */
public final class GradientRatio {
  private GradientRatio() {}

  /**
   * First layer to last; a dash where no layer has a gradient: nothing divided by nothing is no 1,
   * which would say that all is well.
   */
  public static String text(GradientFlow flow) {
    boolean none = flow.norm(0) == 0 && flow.norm(flow.depth() - 1) == 0;
    return none ? "–" : Numbers.format(flow.firstToLast(), 2);
  }
}
