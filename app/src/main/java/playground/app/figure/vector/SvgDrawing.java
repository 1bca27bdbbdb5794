package playground.app.figure.vector;

import java.awt.Dimension;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SimpleImageHandler;
import org.w3c.dom.DOMImplementation;
import playground.app.figure.surface.Figure;
import playground.app.file.PngFile;

/** Draws figures as SVG; letters are shapes, so that they look alike everywhere. */
public final class SvgDrawing {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private SvgDrawing() {}

  /**
   * Writes {@code figure} to {@code out}, which stays open.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(Figure figure, FigureSize size, OutputStream out) throws IOException {
    SVGGeneratorContext context =
        SVGGeneratorContext.createDefault(dom().createDocument(NAMESPACE, "svg", null));
    context.setComment(null);
    context.setPrecision(6);
    context.setGenericImageHandler(new SimpleImageHandler(new EmbeddedPng()));
    SVGGraphics2D g = new SVGGraphics2D(context, true);
    g.setSVGCanvasSize(new Dimension(size.width(), size.height()));
    size.drawForAnySize(figure, g);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    g.stream(writer, true);
    writer.flush();
  }

  /** Maps within the file; Batik's own writers of PNG are in a library that is not needed else. */
  private static final class EmbeddedPng extends ImageHandlerBase64Encoder {
    @Override
    public void encodeImage(RenderedImage image, OutputStream out) throws SVGGraphics2DIOException {
      try {
        PngFile.write(image, out);
      } catch (IOException e) {
        throw new SVGGraphics2DIOException(e.getMessage(), e);
      }
    }
  }

  private static DOMImplementation dom() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("no XML", e);
    }
  }
}
