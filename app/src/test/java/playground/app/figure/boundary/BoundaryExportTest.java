package playground.app.figure.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.app.figure.MapColors;
import playground.app.figure.Palette;
import playground.app.figure.surface.Figure;
import playground.app.figure.surface.RecordingSurface;
import playground.app.figure.vector.FigureImage;
import playground.app.figure.vector.FigureSize;
import playground.app.file.PngFile;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.training.session.SingleSession;
import playground.model.training.snapshot.Snapshot;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BoundaryExportTest {
  private static final MapColors COLORS = new MapColors(Palette.ORANGE_BLUE, false, false);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {300, 1000, 4096})
  void thePictureHasTheSizeAskedFor(int size) throws IOException {
    Path file = folder.resolve("boundary.png");
    PngFile.write(image(picture(true), size), file);

    BufferedImage read = ImageIO.read(file.toFile());
    assertEquals(size, read.getWidth());
    assertEquals(size, read.getHeight());
  }

  @Test
  void aLargePictureIsComputedAndNotScaledUp() {
    BufferedImage large = image(picture(false), 2000);
    int differing = 0;
    for (int y = 0; y < 2000; y += 2) {
      for (int x = 0; x < 2000; x += 2) {
        if (large.getRGB(x, y) != large.getRGB(x + 1, y)) {
          differing++;
        }
      }
    }
    // Scaled up, neighbours would be alike in whole blocks: the slopes would be stairs.
    assertTrue(differing > 20_000, "pixels that differ from their neighbour: " + differing);
  }

  @Test
  void theMapAloneFillsThePictureAndShowsTheOutput() {
    Snapshot snapshot = trained();
    BufferedImage image = image(picture(snapshot, false), 400);
    int centre = image.getRGB(200, 200);
    int corner = image.getRGB(2, 2);
    assertTrue(blue(centre) > red(centre), "inside the disc the network answers +1, blue");
    assertTrue(red(corner) > blue(corner), "outside it answers −1, orange");
  }

  @Test
  void theLegendNamesTheClasses() throws IOException {
    BoundaryFigure.Words named =
        new BoundaryFigure.Words(
            "training",
            "test",
            "epoch 1",
            List.of(
                new BoundaryFigure.NamedClass(-1, "setosa"),
                new BoundaryFigure.NamedClass(1, "versicolor")));
    BoundaryFigure plain = picture(true);
    BufferedImage image =
        image(new BoundaryFigure(plain.snapshot(), COLORS, true, true, true, true, named), 1000);
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    PngFile.write(image, folder.resolve("legend.png"));
    // The row below the colour scale: marks of both colours, and dark text.
    assertTrue(has(image, 922, 952, Palette.ORANGE_BLUE.negative()));
    assertTrue(has(image, 922, 952, Palette.ORANGE_BLUE.positive()));
    assertTrue(has(image, 922, 952, 0xff24292f));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 10})
  void theEpochIsInTheLegendOfAnyNumberOfClasses(int classes) {
    Experiment first = Experiment.first();
    Experiment many =
        first.withData(first.data().withDataset(Dataset.GAUSSIANS).withClasses(classes));
    List<BoundaryFigure.NamedClass> named =
        IntStream.range(0, classes)
            .mapToObj(label -> new BoundaryFigure.NamedClass(label, "class " + label))
            .toList();
    try (SingleSession session = new SingleSession(many)) {
      BoundaryFigure.Words words =
          new BoundaryFigure.Words("training", "test", "epoch 1,234,567", named);
      BoundaryFigure figure =
          new BoundaryFigure(session.snapshot(), COLORS, true, true, true, true, words);
      RecordingSurface drawn = RecordingSurface.of(figure, 1000);
      assertEquals(1, drawn.texts("epoch 1,234,567").size());
      assertEquals(List.of(), drawn.faults(figure));
    }
  }

  @Test
  void theAxesHaveTitlesAndATrainingPointLooksInTheLegendAsOnTheMap() throws IOException {
    for (MapColors colors : List.of(COLORS, new MapColors(Palette.PURPLE_GREEN, true, false))) {
      BoundaryFigure plain = picture(true);
      BufferedImage image =
          image(
              new BoundaryFigure(plain.snapshot(), colors, true, false, true, true, plain.words()),
              1000);
      PngFile.write(
          image,
          Files.createDirectories(Path.of("target", "pictures"))
              .resolve("axes-%s.png".formatted(colors.palette())));
      int ink = colors.dark() ? 0xffe6edf3 : 0xff24292f;
      // Between the numbers −2 and 0 or 0 and 2 of each axis there is only its title.
      assertTrue(has(image.getSubimage(0, 380, 60, 60), 0, 60, ink), "title of x₂");
      assertTrue(has(image.getSubimage(480, 880, 80, 40), 0, 40, ink), "title of x₁");
      // The legend is the lowest tenth; the rim of a training point is white there, too.
      BufferedImage legend = image.getSubimage(350, 920, 400, 60);
      assertTrue(has(legend, 0, 60, 0xffffffff), "white rim");
      assertFalse(has(legend, 0, 60, 0xff808080), "no grey rim");
    }
  }

  private static boolean has(BufferedImage image, int fromY, int toY, int argb) {
    for (int y = fromY; y < toY; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) == argb) {
          return true;
        }
      }
    }
    return false;
  }

  private static int red(int rgb) {
    return rgb >> 16 & 0xff;
  }

  private static int blue(int rgb) {
    return rgb & 0xff;
  }

  @Test
  void anExistingFileIsReplacedByAWholeOne() throws IOException {
    Path file = folder.resolve("boundary.png");
    Files.writeString(file, "old");
    PngFile.write(image(picture(true), 300), file);
    assertEquals(300, ImageIO.read(file.toFile()).getWidth());
    assertEquals(1, filesIn(folder));
  }

  @Test
  void aFolderThatIsNotThereLeavesEverythingAsItWas() throws IOException {
    BufferedImage image = image(picture(true), 300);
    Path nowhere = folder.resolve("nowhere").resolve("boundary.png");
    assertThrows(IOException.class, () -> PngFile.write(image, nowhere));
    Path isFolder = Files.createDirectory(folder.resolve("folder.png"));
    assertThrows(IOException.class, () -> PngFile.write(image, isFolder));
    assertEquals(1, filesIn(folder));
  }

  @Test
  void anImageThatCannotBeWrittenLeavesTheOldFile() throws IOException {
    Path file = folder.resolve("boundary.png");
    byte[] old = {1, 2, 3};
    Files.write(file, old);
    BufferedImage unwritable = new BrokenImage();
    assertThrows(Exception.class, () -> PngFile.write(unwritable, file));
    assertArrayEquals(old, Files.readAllBytes(file));
    assertEquals(1, filesIn(folder));
  }

  /** Breaks while it is written, as a full disc would. */
  private static final class BrokenImage extends BufferedImage {
    BrokenImage() {
      super(10, 10, TYPE_INT_RGB);
    }

    @Override
    public java.awt.image.Raster getData(java.awt.Rectangle region) {
      throw new IllegalStateException("broken");
    }

    @Override
    public java.awt.image.WritableRaster getRaster() {
      throw new IllegalStateException("broken");
    }
  }

  private static long filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  private static BoundaryFigure picture(boolean decorated) {
    try (SingleSession session = new SingleSession(Experiment.first())) {
      return picture(session.snapshot(), decorated);
    }
  }

  private static BoundaryFigure picture(Snapshot snapshot, boolean decorated) {
    return new BoundaryFigure(
        snapshot,
        COLORS,
        decorated,
        decorated,
        decorated,
        decorated,
        new BoundaryFigure.Words("training", "test", "epoch 1", List.of()));
  }

  private static Snapshot trained() {
    Experiment first = Experiment.first();
    Experiment rings = first.withData(first.data().withDataset(Dataset.RINGS));
    try (SingleSession session = new SingleSession(rings)) {
      session.play();
      Snapshot snapshot = session.snapshot();
      while (snapshot.losses().train() > 0.001) {
        Thread.onSpinWait();
        snapshot = session.snapshot();
      }
      return snapshot;
    }
  }

  private static BufferedImage image(Figure figure, int side) {
    return FigureImage.of(figure, FigureSize.ofLongerSide(side, figure));
  }
}
