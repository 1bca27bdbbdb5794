package playground.app.chart;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How wide a text of the window's font is. Each letter is measured once: to lay out whole texts
 * with each frame would take longer than to draw them. JavaFX thread only.
 */
public final class TextWidth {
  private static final double MEASURED_AT = 100;
  private static final Map<Integer, Double> LETTERS = new HashMap<>();

  private TextWidth() {}

  /** In pixels, with letters of this size. */
  public static double of(String text, double size) {
    double sum = 0;
    for (int k = 0; k < text.length(); k++) {
      sum += LETTERS.computeIfAbsent((int) text.charAt(k), TextWidth::measure);
    }
    return sum * size / MEASURED_AT;
  }

  private static double measure(int letter) {
    // Between two others, so that a blank counts too.
    Text alone = new Text("||");
    Text with = new Text("|" + (char) letter + "|");
    alone.setFont(Font.font(MEASURED_AT));
    with.setFont(Font.font(MEASURED_AT));
    return with.getLayoutBounds().getWidth() - alone.getLayoutBounds().getWidth();
  }
}
