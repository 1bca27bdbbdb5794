package playground.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.app.cli.sweep.SweepMeasure;
import playground.app.export.FigureFormat;
import playground.app.export.FigureKind;
import playground.app.figure.Palette;
import playground.app.session.ViewOptions;
import playground.app.view.file.FileKind;
import playground.model.data.Feature;
import playground.model.data.Problem;
import playground.model.data.csv.CsvFormat;
import playground.model.data.plane.Dataset;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.Output;
import playground.model.experiment.Remainder;
import playground.model.experiment.SettingsConflict;
import playground.model.experiment.link.Inexpressible;
import playground.model.experiment.preset.PresetComparison;
import playground.model.experiment.preset.PresetExperiment;
import playground.model.experiment.table.Setting;
import playground.model.experiment.table.SettingControl;
import playground.model.experiment.table.SettingsTable;
import playground.model.inspection.NeuronHealth;
import playground.model.inspection.graph.ExpressionProblem;
import playground.model.inspection.graph.PresetGraph;
import playground.model.inspection.trace.TraceStage;
import playground.model.lesson.LessonProblem;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.optimization.Schedule;
import playground.model.sweep.spread.SuccessMeasure;
import playground.model.training.snapshot.TraceAnswer;
import playground.resources.UiResources;

/** Every message that the program asks for is there in each language, and none is left over. */
class MessagesTest {
  private static final List<Enum<?>[]> CHOICES =
      List.of(
          Activation.values(),
          Initializer.values(),
          NeuronHealth.Condition.values(),
          Penalty.values(),
          Problem.values(),
          OptimizerChoice.values(),
          Loss.values(),
          Normalization.values(),
          Schedule.Shape.values(),
          Output.values(),
          SettingsConflict.values(),
          LessonProblem.Element.values(),
          ExampleOrder.values(),
          Remainder.values(),
          Palette.values(),
          Inexpressible.Setting.values(),
          CsvFormat.Separator.values(),
          CsvFormat.DecimalMark.values(),
          GlossaryTerm.Group.values(),
          ViewOptions.Theme.values(),
          FileKind.values(),
          FigureFormat.values(),
          FigureKind.values(),
          SweepMeasure.values(),
          SuccessMeasure.values(),
          TraceAnswer.Reason.values(),
          ExpressionProblem.Reason.values());

  /** Choices that are controls of their own, with a tooltip. */
  private static final List<Enum<?>[]> CONTROLS =
      List.of(
          GlossaryTerm.values(),
          TraceStage.values(),
          PresetGraph.values(),
          Dataset.values(),
          Feature.values(),
          PresetComparison.values(),
          PresetExperiment.values());

  @Test
  void bothLanguagesHaveTheSameMessages() {
    assertEquals(keys(Language.ENGLISH), keys(Language.CHINESE));
  }

  @ParameterizedTest
  @EnumSource
  void noKeyStandsTwice(Language language) throws IOException {
    Path file =
        Path.of("..", "ui-resources", "src", "main", "resources", "playground", "resources")
            .resolve("messages_" + language.locale().getLanguage() + ".properties");
    Set<String> seen = new TreeSet<>();
    List<String> twice =
        Files.readAllLines(file).stream()
            .filter(line -> line.contains("="))
            .map(line -> line.substring(0, line.indexOf('=')))
            .filter(key -> !seen.add(key))
            .toList();
    assertEquals(List.of(), twice);
  }

  @Test
  void everyMessageThatIsUsedIsThere() throws IOException {
    Set<String> missing = new TreeSet<>(used());
    missing.removeAll(keys(Language.ENGLISH));
    assertEquals(Set.of(), missing);
  }

  @Test
  void noMessageIsLeftOver() throws IOException {
    Set<String> stale = new TreeSet<>(keys(Language.ENGLISH));
    stale.removeAll(used());
    assertEquals(Set.of(), stale);
  }

  @Test
  void argumentsAreTheSameInBothLanguages() {
    for (String key : keys(Language.ENGLISH)) {
      assertEquals(
          places(Language.ENGLISH, key), places(Language.CHINESE, key), "places of " + key);
    }
  }

  @Test
  void chineseIsWrittenInChinese() {
    Pattern han = Pattern.compile("\\p{IsHan}");
    Set<String> names =
        Set.of(
            "Activation", "Initializer", "Penalty", "OptimizerChoice", "Output", "Shape", "list");
    for (String key : keys(Language.CHINESE)) {
      if (!names.contains(key.split("\\.")[0])) {
        String message = UiResources.messages(Language.CHINESE.locale()).getString(key);
        assertTrue(han.matcher(message).find(), key + "=" + message);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachItemOfAMenuHasALetterOfItsOwn(Language language) {
    ResourceBundle messages = UiResources.messages(language.locale());
    Set<String> seen = new TreeSet<>();
    List<String> twice =
        keys(language).stream()
            .filter(key -> key.startsWith("menu."))
            .filter(
                key -> {
                  String message = messages.getString(key);
                  char letter = Character.toUpperCase(message.charAt(message.indexOf('_') + 1));
                  return !seen.add(key.substring(0, key.lastIndexOf('.')) + " " + letter);
                })
            .toList();
    assertEquals(List.of(), twice);
  }

  private static Set<String> keys(Language language) {
    return new TreeSet<>(UiResources.messages(language.locale()).keySet());
  }

  private static List<String> places(Language language, String key) {
    Matcher matcher =
        Pattern.compile("%[sd]").matcher(UiResources.messages(language.locale()).getString(key));
    return matcher.results().map(match -> match.group()).toList();
  }

  /** All that look like keys in the program's sources, and the names of choices. */
  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher literal =
            Pattern.compile("\"([a-z]\\w*(\\.\\w+)*)\"").matcher(Files.readString(file));
        while (literal.find()) {
          addKey(used, literal.group(1));
        }
      }
    }
    SettingsTable.ALL.forEach(setting -> used.add("setting." + setting.name()));
    SettingsTable.ALL.stream()
        .map(Setting::control)
        .flatMap(MessagesTest::key)
        .forEach(key -> used.addAll(List.of(key, key + ".help")));
    CHOICES.forEach(values -> Stream.of(values).forEach(v -> used.add(Texts.nameKey(v))));
    CONTROLS.forEach(values -> Stream.of(values).forEach(v -> addControl(used, v)));
    return used;
  }

  private static Stream<String> key(SettingControl control) {
    return switch (control) {
      case SettingControl.Plain(String key) -> Stream.of(key);
      case SettingControl.Placed(String key) -> Stream.of(key);
      case SettingControl.Special special -> Stream.of();
    };
  }

  /** A literal counts as a key where it has a dot, as keys do, or is the name of a control. */
  private static void addKey(Set<String> used, String literal) {
    Set<String> known = keys(Language.ENGLISH);
    boolean looksLikeKey = literal.matches("(" + firstParts(known) + ")\\.\\w+(\\.\\w+)*");
    if (looksLikeKey && !literal.endsWith(".field") && !literal.endsWith(".value")
        || known.contains(literal)) {
      used.add(literal);
    }
    if (known.contains(literal + ".help")) {
      used.add(literal + ".help");
    }
    if (known.contains(literal + ".one")) {
      used.add(literal + ".one");
    }
  }

  private static String firstParts(Set<String> keys) {
    return keys.stream()
        .map(key -> key.split("\\.")[0])
        .filter(part -> Character.isLowerCase(part.charAt(0)))
        .distinct()
        .collect(Collectors.joining("|"));
  }

  private static void addControl(Set<String> used, Enum<?> value) {
    used.add(Texts.nameKey(value));
    used.add(Texts.nameKey(value) + ".help");
  }
}
