package playground.app.cli.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import playground.app.cli.argument.Arguments;
import playground.app.cli.argument.FigureTheme;
import playground.app.cli.argument.RefusedException;
import playground.app.cli.argument.SizeArgument;
import playground.app.cli.argument.Specifications;
import playground.app.cli.output.Outputs;
import playground.app.export.FigureFormat;
import playground.app.figure.surface.Figure;
import playground.app.text.Shortened;
import playground.app.text.Texts;

/**
 * What is written of a sweep: a table, or a picture.
 *
 * @param file where to
 * @param unfinished where a table goes until all is done
 * @param picture how it is drawn; empty for a table
 */
record MapOutput(Path file, Path unfinished, Optional<Picture> picture) {
  private static final String TABLE = ".csv";

  /** How a picture is drawn. */
  record Picture(FigureFormat format, SweepMeasure measure, FigureTheme theme, SizeArgument size) {}

  /**
   * What is asked for.
   *
   * @throws RefusedException if there is no file, it is neither by its name, it cannot be written,
   *     or an option is for the other kind
   */
  static MapOutput of(Arguments given, Outputs outputs) throws RefusedException {
    Path file =
        given
            .file(Specifications.OUT)
            .orElseThrow(() -> RefusedException.of("cli.missing", Specifications.OUT));
    Optional<FigureFormat> format = FigureFormat.of(file);
    boolean table = file.toString().toLowerCase(Locale.ROOT).endsWith(TABLE);
    if (format.isEmpty() && !table) {
      throw RefusedException.of(
          "cli.notAMap", Shortened.nameOf(file), TABLE, String.join(", ", FigureFormat.endings()));
    }
    refuse(
        given,
        table ? Specifications.ONLY_FOR_PICTURES : Specifications.ONLY_FOR_TABLES,
        table ? "cli.onlyForPictures" : "cli.onlyForTables");
    outputs.writable(file);
    return new MapOutput(
        file,
        unfinished(file, given.has(Specifications.RESUME)),
        format.isPresent() ? Optional.of(picture(given, format.get())) : Optional.empty());
  }

  /** Beside a file that is there and is not gone on from: it is replaced only once all is done. */
  static Path unfinished(Path file, boolean resumes) {
    if (resumes || Files.notExists(file)) {
      return file;
    }
    String name = file.getFileName().toString();
    int ending = name.lastIndexOf('.');
    // One that is free: what another run has left is lost neither.
    return Stream.iterate(1, k -> k + 1)
        .map(k -> ".unfinished" + (k == 1 ? "" : "-" + k) + name.substring(ending))
        .map(end -> file.resolveSibling(name.substring(0, ending) + end))
        .filter(Files::notExists)
        .findFirst()
        .orElseThrow();
  }

  private static Picture picture(Arguments given, FigureFormat format) throws RefusedException {
    return new Picture(
        format,
        given.choice(Specifications.WHAT, SweepMeasure.class, SweepMeasure.TRAIN_LOSS),
        given.choice(Specifications.THEME, FigureTheme.class, FigureTheme.LIGHT),
        SizeArgument.of(given));
  }

  private static void refuse(Arguments given, List<String> options, String key)
      throws RefusedException {
    for (String option : options) {
      if (given.has(option)) {
        throw RefusedException.of(key, option);
      }
    }
  }

  /** Whether it is a table. */
  boolean isTable() {
    return picture.isEmpty();
  }

  /** Writes it; {@code rows} has one for each cell. */
  void write(Path target, MapHead head, SortedMap<Integer, List<String>> rows, Texts texts)
      throws IOException {
    if (picture.isEmpty()) {
      MapFile.writeWhole(target, head, rows);
      return;
    }
    Picture how = picture.get();
    Figure figure = new SweepPicture(head, rows, texts).figure(how.measure(), how.theme().ink());
    how.format().write(figure, how.size().of(figure), target);
  }
}
