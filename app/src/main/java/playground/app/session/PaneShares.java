package playground.app.session;

/**
 * How the window is divided among its panes: what the user has dragged the dividers to. Each share
 * is from 0 to 1; a pane is never smaller than what stands in it needs, whatever its share is.
 *
 * @param data the data pane's fraction of the width
 * @param output the output pane's fraction of the width
 * @param loss the loss pane's fraction of the lower row's width
 * @param upper the upper row's fraction of the height
 */
public record PaneShares(double data, double output, double loss, double upper) {
  /** How the window is divided at first. */
  public static final PaneShares USUAL = new PaneShares(0.17, 0.29, 0.5, 0.69);

  /**
   * @throws IllegalArgumentException if a share is not from 0 to 1
   */
  public PaneShares {
    check(data);
    check(output);
    check(loss);
    check(upper);
  }

  private static void check(double fraction) {
    if (!isShare(fraction)) {
      throw new IllegalArgumentException("a share is from 0 to 1, not " + fraction);
    }
  }

  /** Whether it is a share, from 0 to 1. */
  public static boolean isShare(double fraction) {
    return fraction >= 0 && fraction <= 1;
  }

  /** With another width of the data pane. */
  public PaneShares withData(double fraction) {
    return new PaneShares(fraction, output, loss, upper);
  }

  /** With another width of the output pane. */
  public PaneShares withOutput(double fraction) {
    return new PaneShares(data, fraction, loss, upper);
  }

  /** With another width of the loss pane. */
  public PaneShares withLoss(double fraction) {
    return new PaneShares(data, output, fraction, upper);
  }

  /** With another height of the upper row. */
  public PaneShares withUpper(double fraction) {
    return new PaneShares(data, output, loss, fraction);
  }
}
