package playground.app.cli;

import java.nio.file.Path;
import playground.app.cli.argument.Arguments;
import playground.app.cli.argument.RefusedException;
import playground.app.cli.output.Console;
import playground.app.cli.output.ExitCode;
import playground.app.session.lesson.LessonFile;
import playground.app.text.Notice;
import playground.app.text.Shortened;
import playground.app.text.Texts;

/** Checks the file of a lesson. */
final class LessonCommand {
  private final Console console;
  private final Texts texts;

  LessonCommand(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  /** The exit code. */
  int run(Arguments given) throws RefusedException {
    Path file = given.fileToRead();
    switch (LessonFile.read(file)) {
      case LessonFile.Bad(Notice reason) -> throw new RefusedException(reason);
      case LessonFile.Good good ->
          console.out().println(texts.get(good.sound(Shortened.nameOf(file))));
    }
    return ExitCode.DONE;
  }
}
