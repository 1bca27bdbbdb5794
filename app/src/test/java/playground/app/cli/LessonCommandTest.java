package playground.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.app.cli.CommandRun.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonCommandTest {
  private static final Path PAGE = Path.of("docs", "lessons.md");

  @TempDir Path folder;

  /** The lesson between the fences of four. */
  private static String example() throws IOException {
    String fence = "````";
    String page = Files.readString(PAGE);
    int begin = page.indexOf('\n', page.indexOf(fence)) + 1;
    return page.substring(begin, page.indexOf(fence, begin));
  }

  @Test
  void theExampleOfThePageAboutLessonsIsOne() throws IOException {
    Path file = Files.writeString(folder.resolve("small-rate.md"), example());
    CommandRun command = new CommandRun();
    assertEquals(0, command.run("lesson", file.toString()));
    assertEquals(List.of("small-rate.md can be opened: steps: 2, questions: 1."), command.out());
  }

  @Test
  void whatIsWrongIsRefusedWithItsPlace() throws IOException {
    String wrong = example().replace("learningRate: 0.03", "learningRate: fast");
    Path file = Files.writeString(folder.resolve("fast.md"), wrong);
    long line = wrong.lines().takeWhile(each -> !each.equals("learningRate: fast")).count() + 1;
    String said = refusal("lesson", file.toString());
    assertTrue(said.startsWith("fast.md, line %d, column 15.".formatted(line)), said);
    assertTrue(refusal("lesson", folder.resolve("none.md").toString()).contains("none.md"));
    assertTrue(refusal("lesson").contains("FILE.md"));
  }
}
