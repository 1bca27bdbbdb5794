package playground.app.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import playground.app.figure.surface.Figure;
import playground.app.figure.vector.FigureImage;
import playground.app.figure.vector.FigureSize;
import playground.app.figure.vector.PdfDrawing;
import playground.app.figure.vector.SvgDrawing;
import playground.app.file.PngFile;
import playground.app.file.WholeFile;

/** Kinds of files for a figure. */
public enum FigureFormat {
  /** Pixels. */
  PNG,
  /** Shapes, for pages of the web. */
  SVG,
  /** Shapes, for papers. */
  PDF;

  /** How the names of such files end. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** All endings. */
  public static List<String> endings() {
    return Arrays.stream(values()).map(FigureFormat::ending).toList();
  }

  /** The one that the name of {@code file} asks for by its ending. */
  public static Optional<FigureFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> name.endsWith(each.ending())).findFirst();
  }

  /**
   * Draws {@code figure} and writes it so that there is always a whole file: the old, or the new.
   *
   * @throws IOException as {@link WholeFile#write}; {@code file} is as before then
   */
  public void write(Figure figure, FigureSize size, Path file) throws IOException {
    switch (this) {
      case PNG -> PngFile.write(FigureImage.of(figure, size), file);
      case SVG -> WholeFile.write(file, ending(), out -> SvgDrawing.write(figure, size, out));
      case PDF -> WholeFile.write(file, ending(), out -> PdfDrawing.write(figure, size, out));
    }
  }
}
