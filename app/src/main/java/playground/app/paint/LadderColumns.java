package playground.app.paint;

import java.util.function.IntToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import playground.app.text.Numbers;
import playground.model.inspection.GradientLadder;

/**
 * Draws what each rung multiplies the gradient by, in the rows of a {@link GradientChart}: through
 * the weights, through the activation, both, and the mean slope. A factor is a bar from the line of
 * 1, leftwards where it makes less and rightwards where it makes more, on a logarithmic scale.
 */
final class LadderColumns {
  /** log₁₀ of the factor that fills half a column. */
  private static final double REACH = 2;

  private static final Color LESS_ON_LIGHT = Color.web("#7c5fc4");
  private static final Color LESS_ON_DARK = Color.web("#9d83e0");

  /** Width of a column whose numbers do not touch those of the next, in letters' heights. */
  private static final double ROOM = 5.6;

  /** How small the letters become before a column is left out, the last first. */
  private static final double SMALLEST = 0.85;

  private static final String[] NAMES = {"× Wᵀ", "× f′", "= Wᵀ · f′", "⌀ |f′|"};

  private LadderColumns() {}

  static void draw(
      GraphicsContext g,
      double x,
      double width,
      double row,
      double height,
      GradientLadder ladder,
      Ink ink,
      double fontSize) {
    double letters = fontSize * GradientChart.LETTERS;
    int columns = (int) Math.min(NAMES.length, width / (ROOM * SMALLEST * letters));
    if (columns == 0) {
      return;
    }
    double column = width / columns;
    letters = Math.min(letters, column / ROOM);
    g.setFont(Font.font(letters));
    IntToDoubleFunction[] values = {
      ladder::weightGain, ladder::slopeGain, ladder::factor, ladder::meanSlope
    };
    for (int k = 0; k < columns; k++) {
      double left = x + k * column;
      g.setTextBaseline(VPos.TOP);
      g.setTextAlign(TextAlignment.CENTER);
      g.setFill(ink.muted());
      g.fillText(NAMES[k], left + column / 2, height + 4);
      column(g, left + 3, column - 6, row, ladder.rungs(), values[k], ink, letters);
    }
  }

  private static void column(
      GraphicsContext g,
      double x,
      double width,
      double row,
      int rungs,
      IntToDoubleFunction values,
      Ink ink,
      double fontSize) {
    double one = x + width / 2;
    g.setStroke(ink.grid());
    g.setLineWidth(1);
    g.strokeLine(one, 0, one, row * rungs);
    double nextNumber = 0;
    g.setTextBaseline(VPos.CENTER);
    for (int rung = 0; rung < rungs; rung++) {
      double value = values.applyAsDouble(rung);
      double middle = (rung + 0.5) * row;
      double thickness = Math.clamp(row * 0.72, 1, 22);
      double power = value > 0 ? Math.clamp(Math.log10(value) / REACH, -1, 1) : -1;
      double length = Math.abs(power) * width / 2;
      boolean less = power < 0;
      g.setFill(less ? (ink.dark() ? LESS_ON_DARK : LESS_ON_LIGHT) : ink.test());
      g.fillRect(less ? one - length : one, middle - thickness / 2, length, thickness);
      if (middle >= nextNumber) {
        nextNumber = middle + fontSize * 1.15;
        // Numbers stand on the side of the line that the bar leaves free.
        g.setTextAlign(less ? TextAlignment.LEFT : TextAlignment.RIGHT);
        g.setFill(ink.text());
        g.fillText(
            Numbers.format(value, 2), less ? one + 4 : one - 4, Math.max(middle, fontSize * 0.5));
      }
    }
  }
}
