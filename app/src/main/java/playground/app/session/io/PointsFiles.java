package playground.app.session.io;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import playground.app.notice.CsvNotices;
import playground.app.notice.ReadNotices;
import playground.app.session.SessionModel;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.model.data.Plane;
import playground.model.data.Problem;
import playground.model.data.csv.CsvException;
import playground.model.data.csv.CsvFormat;
import playground.model.data.csv.CsvPreview;
import playground.model.data.csv.CsvSource;
import playground.model.data.csv.PointsCsv;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.network.Loss;
import playground.model.training.snapshot.Snapshot;

/**
 * Tables of points as the session's data. They are read on another thread; a table that is wrong is
 * told in the status line, and the experiment goes on as it was.
 */
public final class PointsFiles {
  /** Fewer examples than this say nothing when they are split. */
  private static final int FEW = 20;

  private static final int LONGEST_NAME = 20;

  /** Numbers of more than some three times those of generated data. */
  private static final double LARGE = 20;

  private final SessionModel session;

  /** For this session. */
  public PointsFiles(SessionModel session) {
    this.session = session;
  }

  /**
   * A table that is read.
   *
   * @param name of the file, or what else it is
   * @param source of its text
   */
  public record Table(String name, CsvSource source) {}

  /** What came of reading: a result, or a notice of what is wrong. */
  public sealed interface Outcome<T> {}

  /** It could be read. */
  public record Good<T>(T result) implements Outcome<T> {}

  /** It could not be read. */
  public record Bad<T>(Notice reason) implements Outcome<T> {}

  private interface Reading<T> {
    T read() throws IOException, CsvException;
  }

  /** Finds out how a table is written and shows its beginning to {@code then}. */
  public void preview(Table table, Consumer<Outcome<CsvPreview>> then) {
    read(table, () -> PointsCsv.preview(table.source()), then);
  }

  /** Shows the beginning of a table, understood as {@code format} says, to {@code then}. */
  public void preview(Table table, CsvFormat format, Consumer<Outcome<CsvPreview>> then) {
    read(table, () -> PointsCsv.preview(table.source(), format), then);
  }

  /** Reads all of a table, as {@link #open} would, and gives what comes of it to {@code then}. */
  public void check(Table table, CsvFormat format, Consumer<Outcome<CustomPoints>> then) {
    read(table, () -> PointsCsv.read(table.source(), format), then);
  }

  /** Reads a table and trains on its points. */
  public void open(Table table, CsvFormat format) {
    session.tell(Notice.info("file.reading", table.name()));
    CustomPoints present = session.experimentProperty().get().data().customPoints();
    read(table, () -> sameOr(present, PointsCsv.read(table.source(), format)), this::take);
  }

  /** The present points where they are read again, so that nobody has to compare them once more. */
  private static CustomPoints sameOr(@Nullable CustomPoints present, CustomPoints read) {
    return present != null && read.equals(present) ? present : read;
  }

  private static <T> void read(Table table, Reading<T> reading, Consumer<Outcome<T>> then) {
    Background.run("points", () -> readNow(table, reading), then);
  }

  private static <T> Outcome<T> readNow(Table table, Reading<T> reading) {
    try {
      return new Good<>(reading.read());
    } catch (CsvException e) {
      return new Bad<>(CsvNotices.of(e.problem()));
    } catch (IOException e) {
      return new Bad<>(ReadNotices.of(e, table.name()));
    }
  }

  private void take(Outcome<CustomPoints> outcome) {
    switch (outcome) {
      case Bad<CustomPoints> bad -> session.tell(bad.reason());
      case Good<CustomPoints> good -> {
        CustomPoints own = good.result();
        Loss before = loss();
        boolean all = isTrainedOnAsAWhole(session.experimentProperty().get().data(), own);
        session
            .settings()
            .editData(
                data ->
                    all ? data.withOwnPoints(own).withTrainPercent(100) : data.withOwnPoints(own));
        if (own.equals(session.experimentProperty().get().data().customPoints())) {
          Notice opened = opened(own, before);
          session.opened(all ? opened.followedBy(Notice.info("csv.allTrained")) : opened);
        }
      }
    }
  }

  /**
   * Of a few examples, such as a truth table, none is kept for testing unless the user has chosen a
   * share, or has had examples of their own before.
   */
  private static boolean isTrainedOnAsAWhole(DataSettings before, CustomPoints own) {
    return own.points().size() < FEW
        && before.customPoints() == null
        && before.trainPercent() == Experiment.first().data().trainPercent();
  }

  private Notice opened(CustomPoints own, Loss before) {
    Notice opened = Notice.info(openedKey(before), Numbers.count(own.points().size()), names(own));
    boolean standardizes = session.experimentProperty().get().network().options().standardized();
    return standardizes || largest(own.plane()) <= LARGE
        ? opened
        : opened.followedBy(Notice.info("csv.large"));
  }

  private static double largest(Plane plane) {
    return DoubleStream.of(plane.minX1(), plane.maxX1(), plane.minX2(), plane.maxX2())
        .map(Math::abs)
        .max()
        .orElseThrow();
  }

  private Loss loss() {
    return session.experimentProperty().get().network().options().loss();
  }

  /** Where the loss has changed with the number of classes, that is told as well. */
  private String openedKey(Loss before) {
    return loss() == before
        ? "csv.opened"
        : loss() == Loss.SOFTMAX_CROSS_ENTROPY ? "csv.openedSoftmax" : "csv.openedLossBack";
  }

  /** The names of the classes, each short enough for a sentence. */
  public static List<String> names(CustomPoints own) {
    return own.classNames().stream().map(name -> Shortened.toLine(LONGEST_NAME, name)).toList();
  }

  /**
   * The points that are trained on and tested with, where they are of classes. To get them can take
   * longer than a frame may.
   */
  public Optional<Supplier<CustomPoints>> present() {
    Snapshot snapshot = session.snapshotProperty().get();
    DataSettings data = snapshot.experiment().data();
    CustomPoints own = data.customPoints();
    if (data.problem() == Problem.REGRESSION) {
      return Optional.empty();
    }
    return Optional.of(
        () ->
            own != null
                ? own
                : new CustomPoints(snapshot.split().train().and(snapshot.split().test())));
  }
}
