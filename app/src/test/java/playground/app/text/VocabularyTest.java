package playground.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.resources.UiResources;

/**
 * One thing has one name: a unit, an example, a layer; 单元, 样本, 决策边界. A word that means the same as
 * one of these is written nowhere, neither in the window nor in the user's documentation.
 */
class VocabularyTest {
  /** In English; “point at” and the point of a decimal number are other things. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(neurons?|nodes?|rungs?|samples?|data ?points?|points?)\\b(?! at)",
          Pattern.CASE_INSENSITIVE);

  /** In Chinese; a cloud, a dot, a middle and a decimal mark are written with the same sign. */
  private static final Pattern CHINESE =
      Pattern.compile("神经元|节点|样例|分界线|分类边界|判定边界|(数据|训练|测试|误分类|[个的多些有批])点(?!云|击)");

  private static final Map<Language, Pattern> FORBIDDEN =
      Map.of(Language.ENGLISH, ENGLISH, Language.CHINESE, CHINESE);

  @ParameterizedTest
  @EnumSource
  void theWindowHasOneWordForOneThing(Language language) {
    ResourceBundle messages = UiResources.messages(language.locale());
    List<String> found =
        messages.keySet().stream()
            .filter(key -> !key.startsWith("DecimalMark."))
            .flatMap(key -> found(language, messages.getString(key)).map(it -> key + ": " + it))
            .sorted()
            .toList();
    assertEquals(List.of(), found);
  }

  @Test
  void soHasTheUsersDocumentation() throws IOException {
    for (Path file :
        List.of(Path.of("..", "README.md"), Path.of("docs", "playground-controls.md"))) {
      // What is quoted as code is what others call it.
      String text = Files.readString(file).replaceAll("`[^`]*`", "");
      assertEquals(List.of(), found(Language.ENGLISH, text).toList(), file.toString());
    }
  }

  private static Stream<String> found(Language language, String text) {
    // In a menu a letter is marked by a line before it.
    Matcher words = FORBIDDEN.get(language).matcher(text.replace("_", ""));
    return words.results().map(word -> word.group());
  }
}
