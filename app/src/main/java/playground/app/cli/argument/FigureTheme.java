package playground.app.cli.argument;

import playground.app.export.FigureKind;
import playground.app.export.FigureStyle;
import playground.app.figure.Ink;
import playground.app.figure.MapColors;
import playground.app.figure.Palette;

/** The colours of figures, by where they are seen. */
public enum FigureTheme {
  /** On a light page. */
  LIGHT(Ink.ON_LIGHT),
  /** On a dark slide. */
  DARK(Ink.ON_DARK),
  /** On paper, also without colours: maps are told apart by lightness, curves by it too. */
  PRINT(Ink.ON_PAPER);

  private final Ink ink;

  FigureTheme(Ink ink) {
    this.ink = ink;
  }

  /** Of what is written and drawn in lines. */
  public Ink ink() {
    return ink;
  }

  /** For a figure of {@code kind}. */
  public FigureStyle style(FigureKind kind) {
    return new FigureStyle(
        new MapColors(palette(kind), ink.dark(), false), ink, false, false, true, false);
  }

  private Palette palette(FigureKind kind) {
    if (this != PRINT) {
      return Palette.ORANGE_BLUE;
    }
    // A yellow edge would hardly be seen on paper.
    return kind == FigureKind.NETWORK ? Palette.PURPLE_GREEN : Palette.BLUE_YELLOW;
  }
}
