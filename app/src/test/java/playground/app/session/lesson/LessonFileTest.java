package playground.app.session.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import playground.app.text.Language;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.model.experiment.file.LessonPlace;

class LessonFileTest {
  private static final String TEXT =
      "---\ntitle: %s\n---\n\n## One\n\nSee.\n\n```experiment\nexperiment: rings\n```\n";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String problem(Path file) {
    Notice reason = assertInstanceOf(LessonFile.Bad.class, LessonFile.read(file)).reason();
    return new Texts(Language.ENGLISH).get(reason);
  }

  @Test
  void oneFileServesBothLanguagesAndAFileALanguageEachItsOwn() throws IOException {
    LessonFile.Good one = good(file("我的课程.md", TEXT.formatted("一课")));
    assertEquals("我的课程", one.id());
    assertEquals(one.in(Language.CHINESE), one.in(Language.ENGLISH));
    file("rates.en.md", TEXT.formatted("Rates"));
    LessonFile.Good both = good(file("rates.zh.md", TEXT.formatted("学习率")));
    assertEquals("rates", both.id());
    assertEquals("Rates", both.in(Language.ENGLISH).title());
    assertEquals("学习率", both.in(Language.CHINESE).title());
    LessonFile.Good alone = good(file("momentum.zh.md", TEXT.formatted("动量")));
    assertEquals("动量", alone.in(Language.ENGLISH).title());
  }

  /** What a file of an experiment keeps of a lesson can be read from it again. */
  @Test
  void aNameOfAnEndingAloneIsANameToo() throws IOException {
    for (String name : List.of(".md", ".zh.md", "课.EN.MD", "x".repeat(252) + ".md")) {
      LessonFile.Good lesson = good(file(name, TEXT.formatted("A")));
      assertEquals(lesson.id(), new LessonPlace(lesson.id(), 0).lesson());
    }
  }

  private static LessonFile.Good good(Path file) {
    return assertInstanceOf(LessonFile.Good.class, LessonFile.read(file));
  }

  @Test
  void whatIsWrongIsSaidWithFileLineAndColumn() throws IOException {
    Path wrong = file("a.md", TEXT.formatted("A").replace("rings", "ring"));
    assertTrue(problem(wrong).startsWith("a.md, line 10, column 13. There is no “ring” here; "));
    Path setting = file("b.md", TEXT.formatted("B").replace("experiment: rings", "points: 3.5"));
    assertTrue(problem(setting).startsWith("b.md, line 10, column 9. "), problem(setting));
    assertTrue(problem(setting).contains("data.points"), problem(setting));
  }

  @Test
  void whatIsNoTextNoFileOrTooLongIsSaid() throws IOException {
    Path latin =
        Files.write(
            folder.resolve("l.md"), "---\ntitle: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(problem(latin).endsWith("The file is not a text in UTF-8."), problem(latin));
    assertTrue(problem(folder).contains(folder.getFileName().toString()));
    assertTrue(problem(folder.resolve("none.md")).contains("none.md"));
    Path large = Files.write(folder.resolve("large.md"), new byte[2_000_000]);
    assertTrue(problem(large).contains("too long"), problem(large));
  }

  /** Whatever was done to a lesson, it is one, or a sentence says where it is not. */
  @Test
  void aMutatedLessonIsALessonOrASentence() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String id : OwnLessons.ids()) {
      texts.add(playground.resources.UiResources.lesson(id, Language.ENGLISH.locale()));
    }
    int refused = 0;
    for (int seed = 0; seed < Integer.getInteger("fuzz.cases", 1000); seed++) {
      Random random = new Random(seed);
      String text = mutated(texts.get(random.nextInt(texts.size())), random);
      LessonFile.Outcome outcome = LessonFile.read(file("m.md", text));
      if (outcome instanceof LessonFile.Bad(Notice reason)) {
        refused++;
        String said = new Texts(Language.CHINESE).get(reason);
        assertTrue(
            said.matches("(?s)m\\.md 第 \\d+ 行第 \\d+ 列。.+"), "seed %d: %s".formatted(seed, said));
      }
    }
    assertTrue(refused > 100, "of those mutated so few are refused: " + refused);
  }

  private static String mutated(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int change = 0; change <= random.nextInt(6); change++) {
      int at = random.nextInt(mutated.length());
      int end = Math.min(mutated.length(), at + random.nextInt(30));
      switch (random.nextInt(5)) {
        case 0 -> mutated.delete(at, end);
        case 1 -> mutated.insert(at, mutated.substring(at, end));
        case 2 -> mutated.setCharAt(at, (char) random.nextInt(0x2FF));
        case 3 -> mutated.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        default -> mutated.setLength(Math.max(1, at));
      }
    }
    return mutated.toString();
  }

  private static final List<String> PIECES =
      List.of(
          "\n```",
          "\n---\n",
          "\n## ",
          "\n- [x] ",
          ": ",
          "[",
          "](",
          "<b>",
          "* \n  * ",
          "1e999",
          "\u0000",
          "\n    ",
          "`");
}
