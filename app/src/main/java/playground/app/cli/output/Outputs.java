package playground.app.cli.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import playground.app.cli.argument.RefusedException;
import playground.app.file.WholeFile;
import playground.app.notice.WriteNotices;
import playground.app.text.Notice;
import playground.app.text.Texts;

/** The files that a command writes, and what it says of them. */
public final class Outputs {
  private final Console console;
  private final Texts texts;

  /** Of a command that writes to {@code console}. */
  public Outputs(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  /** What writes a file. */
  public interface Writer {
    /** Writes it whole, or leaves what is there. */
    void write(Path file) throws IOException;
  }

  /**
   * The same, if it can be written: to be asked before training, not after hours of it.
   *
   * @throws RefusedException if not
   */
  public Optional<Path> writable(Optional<Path> file) throws RefusedException {
    return file.isPresent() ? Optional.of(writable(file.get())) : file;
  }

  /** As above, of a file that is given. */
  public Path writable(Path file) throws RefusedException {
    Notice notice = WriteNotices.of(file, () -> WholeFile.requireWritable(file));
    if (notice.kind() == Notice.Kind.PROBLEM) {
      throw new RefusedException(notice);
    }
    return file;
  }

  /**
   * Writes {@code file}, and says what came of it.
   *
   * @return whether it is written
   */
  public boolean write(Path file, Writer writer) {
    Notice notice = WriteNotices.of(file, () -> writer.write(file));
    if (notice.kind() == Notice.Kind.PROBLEM) {
      problem(notice);
      return false;
    }
    console.out().println(texts.get(notice));
    return true;
  }

  /** What to say where training did not get to its end. */
  public static Notice notWritten(Path file) {
    return Notice.problem("cli.notSaved", file);
  }

  /** Says what went wrong. */
  public void problem(Notice notice) {
    console.err().println(texts.get(notice));
  }
}
