package playground.app.view.export;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import playground.app.figure.surface.Figure;
import playground.app.figure.vector.FigureImage;
import playground.app.figure.vector.FigureSize;
import playground.app.session.SessionModel;
import playground.app.session.io.Background;
import playground.app.text.Notice;
import playground.app.text.Numbers;

/** Puts a picture onto the clipboard, as pixels; it is drawn on another thread. */
final class CopiedPicture {
  private CopiedPicture() {}

  /** Draws {@code figure} and copies it; what came of it is told. */
  static void copy(Figure figure, FigureSize size, SessionModel session) {
    session.tell(Notice.info("export.copying"));
    Background.run(
        "copy",
        () -> image(figure, size),
        image -> {
          ClipboardContent content = new ClipboardContent();
          content.putImage(image);
          boolean taken = Clipboard.getSystemClipboard().setContent(content);
          session.tell(
              taken
                  ? Notice.info(
                      "export.copied", Numbers.count(size.width()), Numbers.count(size.height()))
                  : Notice.problem("export.notCopied"));
        },
        () -> session.tell(Notice.problem("export.notCopied")));
  }

  private static WritableImage image(Figure figure, FigureSize size) {
    WritableImage image = new WritableImage(size.width(), size.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            size.width(),
            size.height(),
            PixelFormat.getIntArgbInstance(),
            FigureImage.pixels(figure, size),
            0,
            size.width());
    return image;
  }
}
