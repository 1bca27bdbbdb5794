package playground.app.view.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import playground.app.text.Notice;
import playground.app.view.context.ViewContext;

/** Saves to files that the user chooses, and tells what came of it. */
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

  /** Asks for a file of this kind, and writes it while training goes on. */
  public void save(FileKind kind, String suggestion, Write write) {
    save(kind, suggestion, write, UnaryOperator.identity());
  }

  /**
   * Likewise.
   *
   * @param told makes of what came of it what the user is told
   */
  void save(FileKind kind, String suggestion, Write write, UnaryOperator<Notice> told) {
    prompt.toWrite(
        kind,
        suggestion,
        file -> {
          context.session().tell(Notice.info("export.writing", file));
          context
              .writes()
              .run(
                  () -> WriteNotices.of(file, () -> write.to(file)),
                  thrown -> WriteNotices.failed(file, String.valueOf(thrown)),
                  notice -> context.session().tell(told.apply(notice)));
        });
  }
}
