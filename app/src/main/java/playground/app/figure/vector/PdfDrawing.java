package playground.app.figure.vector;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import playground.app.figure.surface.Figure;

/** Draws figures as a PDF of one page; letters are shapes, so that it needs no fonts. */
public final class PdfDrawing {
  /** A pixel is 1/96 inch, as in SVG; a PDF's unit is 1/72 inch. */
  private static final float POINTS = 72f / 96;

  private PdfDrawing() {}

  /**
   * Writes {@code figure} to {@code out}, which stays open.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(Figure figure, FigureSize size, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(size.width() * POINTS, size.height() * POINTS));
      document.addPage(page);
      PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, size.width(), size.height());
      size.drawForAnySize(figure, g);
      g.dispose();
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.transform(Matrix.getScaleInstance(POINTS, POINTS));
        content.drawForm(g.getXFormObject());
      }
      document.save(out);
    }
  }
}
