package playground.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.app.cli.CommandRun.EXPLODES;
import static playground.app.cli.CommandRun.LINK;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import playground.app.export.FigureKind;

class RenderCommandTest {
  @TempDir Path folder;

  private final CommandRun command = new CommandRun();

  @ParameterizedTest
  @EnumSource(FigureKind.class)
  void eachFigureIsDrawnAlikeInEachFormat(FigureKind kind) throws Exception {
    String what = kind.name().toLowerCase(Locale.ROOT);
    Path png = draw(what + ".png", "--what", what, "--size", "480");
    Path svg = draw(what + ".svg", "--what", what, "--size", "480");
    Path pdf = draw(what + ".pdf", "--what", what, "--size", "480");

    BufferedImage pixels = ImageIO.read(png.toFile());
    assertEquals(480, pixels.getWidth());
    Document shapes = xml(svg);
    assertEquals("480", shapes.getDocumentElement().getAttribute("width"));
    assertEquals(
        Integer.toString(pixels.getHeight()), shapes.getDocumentElement().getAttribute("height"));
    assertTrue(shapes.getElementsByTagName("path").getLength() > 5, "letters are shapes");
    assertEquals(0, shapes.getElementsByTagName("text").getLength());
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertEquals(1, document.getNumberOfPages());
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 96);
      assertEquals(pixels.getWidth(), page.getWidth(), 1);
      assertEquals(pixels.getHeight(), page.getHeight(), 1);
      assertArrayEquals(meanColor(pixels), meanColor(page), 4);
    }
  }

  private static Document xml(Path svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(svg.toFile());
  }

  private static double[] meanColor(BufferedImage image) {
    double[] sums = new double[3];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        for (int channel = 0; channel < 3; channel++) {
          sums[channel] += rgb >> 8 * channel & 0xff;
        }
      }
    }
    for (int channel = 0; channel < 3; channel++) {
      sums[channel] /= image.getWidth() * (double) image.getHeight();
    }
    return sums;
  }

  @Test
  void aSizeThatIsNotTheFiguresShapeIsFilledByItsGround() throws Exception {
    Path png = draw("wide.png", "--what", "loss", "--size", "900x300", "--theme", "dark");
    BufferedImage pixels = ImageIO.read(png.toFile());
    assertEquals(900, pixels.getWidth());
    assertEquals(300, pixels.getHeight());
    assertEquals(pixels.getRGB(899, 150), pixels.getRGB(0, 0));
    assertEquals(pixels.getRGB(450, 1), pixels.getRGB(0, 0));
  }

  @Test
  void onPaperTheTwoClassesAreToldApartWithoutColour() throws Exception {
    BufferedImage pixels =
        ImageIO.read(draw("paper.png", "--theme", "print", "--epochs", "200").toFile());
    int side = pixels.getWidth();
    double middle = grey(pixels.getRGB((int) (0.54 * side), (int) (0.43 * side)));
    double corner = grey(pixels.getRGB((int) (0.18 * side), (int) (0.08 * side)));
    assertTrue(Math.abs(corner - middle) > 80, corner + " " + middle);
  }

  private static double grey(int rgb) {
    return 0.299 * (rgb >> 16 & 0xff) + 0.587 * (rgb >> 8 & 0xff) + 0.114 * (rgb & 0xff);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--epochs 1",
        "--epochs 1 --out {folder}/a.bmp",
        "--epochs 1 --out {folder}/none/a.png",
        "--epochs -1 --out {folder}/a.png",
        "--out {folder}/a.png",
        "--epochs 1 --out {folder}/a.png --size 0",
        "--epochs 1 --out {folder}/a.png --size 100000",
        "--epochs 1 --out {folder}/a.png --size 800x",
        "--epochs 1 --out {folder}/a.png --size 800x9999999999",
        "--epochs 1 --out {folder}/a.png --what LOSS",
        "--epochs 1 --out {folder}/a.png --theme paper",
      })
  void whatIsWrongIsOneSentenceAndNothingIsWritten(String line) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("render", LINK));
    arguments.addAll(List.of(line.replace("{folder}", folder.toString()).split(" ")));
    assertEquals(2, run(arguments));
    assertEquals(1, command.err().size(), command.err().toString());
    assertFalse(command.err().getFirst().contains("Exception"), command.err().toString());
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void ofTrainingThatDivergesThereIsNoFigure() {
    Path file = folder.resolve("a.png");
    assertEquals(1, run(List.of("render", EXPLODES, "--epochs", "500", "--out", file.toString())));
    assertTrue(Files.notExists(file));
    assertEquals(2, command.err().size(), command.err().toString());
  }

  private Path draw(String name, String... more) {
    Path file = folder.resolve(name);
    List<String> arguments = new ArrayList<>(List.of("render", LINK, "--out", file.toString()));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--epochs")) {
      arguments.addAll(List.of("--epochs", "20"));
    }
    assertEquals(0, run(arguments), command.err().toString());
    return file;
  }

  private int run(List<String> arguments) {
    return command.run(arguments.toArray(String[]::new));
  }
}
