package playground.app.cli.argument;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import playground.app.figure.surface.Figure;
import playground.app.figure.vector.FigureSize;
import playground.app.text.Numbers;
import playground.app.text.Shortened;

/**
 * The size of a figure as it is asked for.
 *
 * @param width in pixels
 * @param height in pixels; empty for that of the figure's own shape
 */
public record SizeArgument(int width, OptionalInt height) {
  private static final int USUAL_WIDTH = 1200;
  private static final int SHOWN = 40;
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})(?:[x×](\\d{1,9}))?");

  /**
   * What was given, or what is usual.
   *
   * @throws RefusedException if it is no size, or out of its range
   */
  public static SizeArgument of(Arguments given) throws RefusedException {
    String text = given.text(Specifications.SIZE).orElse(Integer.toString(USUAL_WIDTH));
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw refused(text);
    }
    int width = Integer.parseInt(form.group(1));
    OptionalInt height =
        form.group(2) == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(form.group(2)));
    if (!isLength(width) || !isLength(height.orElse(width))) {
      throw refused(text);
    }
    return new SizeArgument(width, height);
  }

  private static boolean isLength(int pixels) {
    return pixels >= FigureSize.LEAST && pixels <= FigureSize.MOST;
  }

  private static RefusedException refused(String text) {
    return RefusedException.of(
        "cli.notASize",
        Specifications.SIZE,
        Shortened.toLine(SHOWN, text),
        Numbers.count(FigureSize.LEAST),
        Numbers.count(FigureSize.MOST));
  }

  /** The size of {@code figure}. */
  public FigureSize of(Figure figure) {
    return height.isPresent()
        ? new FigureSize(width, height.getAsInt())
        : FigureSize.ofWidth(width, figure);
  }
}
