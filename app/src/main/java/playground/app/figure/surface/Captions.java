package playground.app.figure.surface;

import java.util.ArrayList;
import java.util.List;

/** Writes the texts of a chart, and knows where it has written already. */
public final class Captions {
  /** Height of a line, in sizes of its letters. */
  public static final double LINE = 1.05;

  private final Surface surface;
  private final List<Caption> written = new ArrayList<>();

  public Captions(Surface surface) {
    this.surface = surface;
  }

  /**
   * Writes {@code text} around the height {@code middle}.
   *
   * @param x the left edge of the text, its middle or its right edge, as {@code alignment} says
   */
  public void write(
      String text, double x, double middle, Alignment alignment, double letters, int argb) {
    put(place(text, x, middle, alignment, letters), letters, argb);
  }

  /** The same, where nothing has been written there and it is between the two edges. */
  public boolean writeIfFree(
      String text,
      double x,
      double middle,
      Alignment alignment,
      double letters,
      int argb,
      double left,
      double right) {
    Caption caption = place(text, x, middle, alignment, letters);
    // So much between two that they are read as two.
    double gap = letters / 2;
    Caption wide =
        new Caption(
            text, caption.x() - gap, caption.y(), caption.width() + 2 * gap, caption.height());
    boolean free =
        caption.x() >= left
            && caption.x() + caption.width() <= right
            && written.stream().noneMatch(wide::overlaps);
    if (free) {
      put(caption, letters, argb);
    }
    return free;
  }

  private void put(Caption caption, double letters, int argb) {
    surface.text(caption.text(), caption.x(), caption.y() + caption.height() / 2, letters, argb);
    written.add(caption);
  }

  private Caption place(String text, double x, double middle, Alignment alignment, double letters) {
    double width = surface.width(text, letters);
    return new Caption(
        text, alignment.left(x, width), middle - letters * LINE / 2, width, letters * LINE);
  }

  /** What has been written, in its order. */
  public List<Caption> written() {
    return List.copyOf(written);
  }
}
