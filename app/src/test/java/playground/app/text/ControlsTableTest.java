package playground.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import playground.resources.UiResources;

/** The table of TensorFlow Playground's controls calls things by the names that they have here. */
class ControlsTableTest {
  private static final Path TABLE = Path.of("docs", "playground-controls.md");

  @Test
  void everyNameInTheTableIsOneInTheWindow() throws IOException {
    Set<String> names = names();
    List<String> unknown =
        Pattern.compile("\\*([^*]+)\\*")
            .matcher(Files.readString(TABLE))
            .results()
            .map(MatchResult::group)
            .flatMap(path -> Stream.of(path.replace("*", "").split(" ▸ ")))
            .filter(name -> !names.contains(name))
            .toList();
    assertEquals(List.of(), unknown);
  }

  @Test
  void everyControlThatThePageCanHideIsInTheTable() throws IOException {
    String table = Files.readString(TABLE);
    for (String control :
        List.of(
            "Show test data",
            "Discretize output",
            "Play",
            "Step",
            "Reset",
            "Learning rate",
            "Activation",
            "Regularization:",
            "Regularization rate",
            "Problem type",
            "Circle, exclusive or, Gaussian, spiral",
            "Ratio of training to test data",
            "Noise",
            "Batch size",
            "Hidden layers")) {
      assertTrue(table.contains("\n| " + control), control);
    }
  }

  /** What the window says, without the marks of keys that a menu underlines or names. */
  private static Set<String> names() {
    ResourceBundle messages = UiResources.messages(Language.ENGLISH.locale());
    return messages.keySet().stream()
        .map(messages::getString)
        .map(text -> text.replace("_", "").replaceAll(" \\([A-Z+→ ]\\S*\\)$", ""))
        .collect(Collectors.toSet());
  }
}
