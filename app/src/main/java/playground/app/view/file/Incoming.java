package playground.app.view.file;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.TransferMode;
import playground.app.session.io.ExperimentFiles;
import playground.app.session.io.Links;
import playground.app.session.lesson.LessonFile;
import playground.app.session.lesson.LessonFiles;
import playground.app.view.context.ViewContext;

/** What the user pastes into the window or drops on it. */
public final class Incoming {
  private final Links links;
  private final FilePrompt prompt;
  private final PointsCommands points;
  private final ExperimentCommands experiments;
  private final UnsavedChanges unsaved;
  private final LessonFiles lessons;

  public Incoming(
      ViewContext context,
      FilePrompt prompt,
      PointsCommands points,
      ExperimentCommands experiments,
      UnsavedChanges unsaved,
      LessonFiles lessons) {
    this.lessons = lessons;
    this.prompt = prompt;
    this.points = points;
    this.experiments = experiments;
    this.unsaved = unsaved;
    links = new Links(context.session(), context.options(), context.edits());
  }

  /** Takes what is dropped on {@code scene}. */
  public static void install(Scene scene, Incoming incoming) {
    scene.setOnDragOver(
        event -> {
          if (holdsSomething(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
          }
        });
    scene.setOnDragDropped(
        event -> {
          boolean takes = holdsSomething(event.getDragboard());
          if (takes) {
            incoming.take(event.getDragboard());
          }
          event.setDropCompleted(takes);
          event.consume();
        });
  }

  private static boolean holdsSomething(Clipboard board) {
    return board.hasFiles() || board.hasString() || board.hasUrl();
  }

  /** Takes what is pasted or dropped: a file, the content of one, or a link. */
  public void take(Clipboard board) {
    if (board.hasFiles()) {
      prompt.path(board.getFiles().getFirst()).ifPresent(this::take);
    } else if (board.hasUrl() && Links.isMeantAsLink(board.getUrl())) {
      // Some programs give the title of a page as its text.
      openLink(board.getUrl());
    } else if (board.hasString() && ExperimentFiles.isMeantAsExperiment(board.getString())) {
      experiments.open(board.getString());
    } else if (board.hasString() && isTable(board.getString())) {
      points.open(board.getString());
    } else if (board.hasString()) {
      openLink(board.getString());
    } else if (board.hasUrl()) {
      openLink(board.getUrl());
    }
  }

  /**
   * Opens what the program was started with.
   *
   * @param argument a link, or the path of a file
   */
  public void open(String argument) {
    if (Links.isMeantAsLink(argument)) {
      openLink(argument);
    } else {
      prompt.path(new File(argument).getAbsoluteFile()).ifPresent(this::take);
    }
  }

  private void openLink(String link) {
    links.read(link).ifPresent(read -> unsaved.before(() -> links.open(read)));
  }

  private void take(Path file) {
    if (LessonFile.isLesson(file)) {
      unsaved.before(() -> lessons.open(file));
    } else if (ExperimentCommands.isExperiment(file)) {
      experiments.open(file);
    } else {
      points.open(file);
    }
  }

  /** A spreadsheet copies cells with tabs between them; a table has several lines. */
  private static boolean isTable(String text) {
    // Line by line, and only as far as needed: there can be a million.
    List<String> rows = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    boolean hasCells = rows.stream().anyMatch(row -> row.strip().contains("\t"));
    return !Links.isMeantAsLink(text) && (hasCells || rows.size() == 2);
  }
}
