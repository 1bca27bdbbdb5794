package playground.app.view.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import playground.app.notice.WriteNotices;
import playground.app.text.Notice;
import playground.app.view.context.ViewContext;

/** Saves to files while training goes on, and tells what came of it. */
public final class FileSaving {
  private final ViewContext context;
  private final FilePrompt prompt;

  public FileSaving(ViewContext context, FilePrompt prompt) {
    this.context = context;
    this.prompt = prompt;
  }

  /** Writes a file of a name that was chosen. */
  public interface Write {
    /** Writes all of it. */
    void to(Path file) throws IOException;
  }

  /** Asks for a file of this kind and writes it. */
  public void save(FileKind kind, String suggestion, Write write) {
    prompt.toWrite(kind, suggestion, file -> write(file, write, context.session()::tell));
  }

  /**
   * Writes {@code file}.
   *
   * @param then tells the user what came of it: a notice of kind {@link Notice.Kind#INFO} once it
   *     is written, and what was wrong otherwise
   */
  void write(Path file, Write write, Consumer<Notice> then) {
    context.session().tell(Notice.info("export.writing", file));
    context
        .writes()
        .run(
            () -> WriteNotices.of(file, () -> write.to(file)),
            thrown -> WriteNotices.failed(file, String.valueOf(thrown)),
            then);
  }
}
