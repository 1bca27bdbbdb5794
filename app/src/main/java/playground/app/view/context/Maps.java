package playground.app.view.context;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import playground.app.chart.PixelImage;
import playground.app.figure.DiagramPart;
import playground.app.raster.MapFrame;
import playground.app.raster.MapRequest;
import playground.app.raster.PaintWorker;
import playground.model.training.snapshot.Snapshot;

/**
 * The maps of the network that is being trained, as images: one that holds all units' tiles, one of
 * the output. They are painted on another thread and copied into the images here.
 */
public final class Maps implements AutoCloseable {
  private final ViewContext context;
  private final PaintWorker<MapRequest, MapFrame> worker = PaintWorker.ofMaps();
  private final ReadOnlyObjectWrapper<@Nullable MapFrame> frame =
      new ReadOnlyObjectWrapper<>(this, "frame");
  private PixelImage tiles = new PixelImage(1, 1);
  private PixelImage output = new PixelImage(1, 1);
  private PixelImage large = new PixelImage(1, 1);
  private final ObjectProperty<DiagramPart.@Nullable Mapped> subject =
      new SimpleObjectProperty<>(this, "subject");
  private int tileSide = 32;
  private int largestSide = 400;

  /**
   * Follows the session; {@link #pulse} is to be called each frame. While training runs the maps
   * change thirty times a second, which the eye takes for flowing, and leave the other half of the
   * time to training.
   */
  public Maps(ViewContext context, FrameClock clock) {
    this.context = context;
    Runnable wantMaps = clock.atMost(30, this::request);
    context.session().snapshotProperty().subscribe(snapshot -> wantMaps.run());
    context.session().playback().playingProperty().subscribe((before, now) -> request());
    context.appearance().onChange(this::request);
    subject.subscribe((before, now) -> request());
  }

  /**
   * The maps last taken over, as they are laid out in the images; null until the first are
   * finished. Its pixels are painted over for a later frame: the images hold what is shown.
   */
  public ReadOnlyObjectProperty<@Nullable MapFrame> frameProperty() {
    return frame.getReadOnlyProperty();
  }

  /** The image of all tiles, laid out as the frame says. */
  public Image tiles() {
    return tiles.image();
  }

  /** The image of the output. */
  public Image output() {
    return output.image();
  }

  /** The image of the {@link #subjectProperty subject}, as large as that of the output. */
  public Image large() {
    MapFrame shown = frame.get();
    return shown == null || shown.isOfOutput() ? output() : large.image();
  }

  /** What the large map is of; null for the output. */
  public ObjectProperty<DiagramPart.@Nullable Mapped> subjectProperty() {
    return subject;
  }

  /** How large tiles and output are on the screen, in pixels; maps are painted accordingly. */
  public void setSizes(double tilePixels, double outputPixels) {
    int wantedTile = (int) Math.min(48, Math.rint(tilePixels));
    int wantedSide = (int) Math.max(100, outputPixels);
    if (wantedTile != tileSide || wantedSide != largestSide) {
      tileSide = wantedTile;
      largestSide = wantedSide;
      request();
    }
  }

  public double outputPixels() {
    return largestSide;
  }

  public double tilePixels() {
    return tileSide;
  }

  private void request() {
    Snapshot snapshot = context.session().snapshotProperty().get();
    worker.request(
        new MapRequest(
            snapshot.architecture(),
            snapshot.experiment().network().features(),
            snapshot.experiment().data().plane(),
            snapshot.parameters(),
            tileSide,
            largestSide,
            context.session().playback().playingProperty().get(),
            subject.get(),
            snapshot.experiment().decision(),
            context.appearance().mapColors()));
  }

  /** Takes over finished maps. */
  public void pulse() {
    MapFrame next = worker.poll();
    if (next == null) {
      return;
    }
    if (!tiles.hasSize(next.layout().width(), next.layout().height())) {
      tiles = new PixelImage(next.layout().width(), next.layout().height());
    }
    if (!output.hasSize(next.side(), next.side())) {
      output = new PixelImage(next.side(), next.side());
    }
    if (!next.isOfOutput() && !large.hasSize(next.side(), next.side())) {
      large = new PixelImage(next.side(), next.side());
    }
    tiles.set(next.tiles());
    output.set(next.output());
    if (!next.isOfOutput()) {
      large.set(next.large());
    }
    frame.set(next);
    worker.giveBack(next);
  }

  @Override
  public void close() {
    worker.close();
  }
}
