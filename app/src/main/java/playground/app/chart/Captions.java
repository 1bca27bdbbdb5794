package playground.app.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import playground.app.figure.Caption;

/** Writes the texts of a chart, and knows where it has written already. */
public final class Captions {
  /** Height of a line, in sizes of its letters. */
  public static final double LINE = 1.05;

  private final GraphicsContext g;
  private final List<Caption> written = new ArrayList<>();
  private double size = -1;

  public Captions(GraphicsContext g) {
    this.g = g;
    g.setTextBaseline(VPos.CENTER);
  }

  /**
   * Writes {@code text} around the height {@code middle}.
   *
   * @param x the left edge of the text, its middle or its right edge, as {@code alignment} says
   */
  public void write(
      String text, double x, double middle, TextAlignment alignment, double letters, Color color) {
    put(place(text, x, middle, alignment, letters), letters, color);
  }

  /** The same, where nothing has been written there and it is between the two edges. */
  public boolean writeIfFree(
      String text,
      double x,
      double middle,
      TextAlignment alignment,
      double letters,
      Color color,
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
      put(caption, letters, color);
    }
    return free;
  }

  private void put(Caption caption, double letters, Color color) {
    if (size != letters) {
      size = letters;
      g.setFont(Font.font(letters));
    }
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(color);
    g.fillText(caption.text(), caption.x(), caption.y() + caption.height() / 2);
    written.add(caption);
  }

  private static Caption place(
      String text, double x, double middle, TextAlignment alignment, double letters) {
    double width = TextWidth.of(text, letters);
    double left =
        switch (alignment) {
          case RIGHT -> x - width;
          case CENTER -> x - width / 2;
          default -> x;
        };
    return new Caption(text, left, middle - letters * LINE / 2, width, letters * LINE);
  }

  /** What has been written, in its order. */
  public List<Caption> written() {
    return List.copyOf(written);
  }
}
