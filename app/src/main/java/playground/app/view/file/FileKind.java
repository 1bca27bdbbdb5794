package playground.app.view.file;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the files of the program hold, and how their names end. */
public enum FileKind {
  /** An experiment. */
  EXPERIMENT("file.openTitle", "file.saveTitle", "json"),

  /** A table of points; spreadsheets write more than one ending. */
  TABLE("csv.openTitle", "csv.saveTitle", "csv", "tsv", "txt"),

  /** A lesson, which is written with other programs. */
  LESSON("lesson.openTitle", "lesson.openTitle", "md"),

  /** A picture of pixels; pictures are written alone. */
  PNG("export.title", "export.title", "png"),

  /** A picture of shapes, for pages of the web. */
  SVG("export.title", "export.title", "svg"),

  /** A picture of shapes, for papers. */
  PDF("export.title", "export.title", "pdf");

  private final String openTitle;
  private final String saveTitle;
  private final List<String> endings;

  FileKind(String openTitle, String saveTitle, String... endings) {
    this.openTitle = openTitle;
    this.saveTitle = saveTitle;
    this.endings = List.of(endings);
  }

  /** The key of the title of the dialog that opens one. */
  public String openTitle() {
    return openTitle;
  }

  /** The key of the title of the dialog that saves one. */
  public String saveTitle() {
    return saveTitle;
  }

  /** The ending of a file that is written, without its point. */
  public String ending() {
    return endings.getFirst();
  }

  /** Patterns of names that can be read, in small and in large letters: *.json, *.JSON. */
  public List<String> patterns() {
    return endings.stream()
        .map(ending -> "*." + ending)
        .flatMap(pattern -> Stream.of(pattern, pattern.toUpperCase(Locale.ROOT)))
        .toList();
  }

  /** {@code file}, with the ending where its name has none of this kind. */
  File withEnding(File file) {
    String name = file.getName().toLowerCase(Locale.ROOT);
    return name.endsWith("." + ending()) ? file : new File(file.getPath() + "." + ending());
  }
}
