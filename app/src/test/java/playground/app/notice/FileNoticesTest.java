package playground.app.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.app.text.Language;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.model.experiment.Range;
import playground.model.experiment.SettingsConflict;
import playground.model.experiment.file.FileProblem;

/** What is wrong with a file is told in a sentence that names the place and what would be right. */
class FileNoticesTest {
  private static final List<FileProblem> WITH_PLACE =
      List.of(
          new FileProblem.Unknown("a.place"),
          new FileProblem.Missing("a.place"),
          new FileProblem.UnknownName("a.place", "adagrad", List.of("sgd", "adam")),
          new FileProblem.OutOfRange("a.place", "1.0E16", new Range(0, 2.5)),
          new FileProblem.WrongLength("a.place", 31, new Range(0, 30)),
          new FileProblem.NotAbove("a.place", "-3.0", "another.place"),
          new FileProblem.TooClose("a.place", "1.0000000000000002", 1e-9, "another.place"),
          new FileProblem.ClassName("a.place", "  ", 100));

  static Stream<FileProblem> withPlace() {
    return Stream.concat(
        WITH_PLACE.stream(),
        Arrays.stream(FileProblem.Kind.values())
            .map(kind -> new FileProblem.WrongKind("a.place", "\"x\"", kind)));
  }

  @ParameterizedTest
  @MethodSource("withPlace")
  void thePlaceIsNamedInBothLanguages(FileProblem problem) {
    for (Language language : Language.values()) {
      String told = told(problem, language);
      assertTrue(told.contains("a.place"), told);
      assertFalse(told.contains("%"), told);
    }
  }

  @Test
  void noTwoProblemsAreToldAlike() {
    Set<String> sentences = new HashSet<>();
    List<FileProblem> all =
        Stream.concat(
                withPlace(),
                Stream.of(
                    new FileProblem.NotJson(3, 14),
                    new FileProblem.TooMuch(),
                    new FileProblem.NotAnExperiment(),
                    new FileProblem.OtherFormat("2", 1),
                    new FileProblem.DoesNotFit(SettingsConflict.LOSS_OUTPUT),
                    new FileProblem.TooLarge(1 << 20)))
            .toList();
    all.forEach(problem -> sentences.add(told(problem, Language.ENGLISH)));
    assertEquals(all.size(), sentences.size());
  }

  @Test
  void whatWouldBeRightStandsInTheSentence() {
    assertEquals(
        "Not opened: a.place is “adagrad”; it can be sgd, adam.",
        told(WITH_PLACE.get(2), Language.ENGLISH));
    assertEquals(
        "Not opened: a.place is 1.0E16; it can be from 0 to 2.5.",
        told(WITH_PLACE.get(3), Language.ENGLISH));
    assertEquals(
        "Not opened: a.place has length 31; it can have from 0 to 30.",
        told(WITH_PLACE.get(4), Language.ENGLISH));
    assertEquals(
        "Not opened: a.place is 1.0000000000000002; it has to be at least 10⁻⁹ above"
            + " another.place for the two to be told apart.",
        told(WITH_PLACE.get(6), Language.ENGLISH));
    assertEquals(
        "没有打开：a.place 是 1.0000000000000002；它至少要多 10⁻⁹，才能与 another.place 区分开。",
        told(WITH_PLACE.get(6), Language.CHINESE));
    assertEquals("没有打开：a.place 是 1.0E16；可以是 0 到 2.5。", told(WITH_PLACE.get(3), Language.CHINESE));
  }

  @Test
  void whatIsLongIsCutShort() {
    String told = told(new FileProblem.Unknown("x".repeat(1000)), Language.ENGLISH);
    assertTrue(told.length() < 150, told);
  }

  private static String told(FileProblem problem, Language language) {
    Notice notice = FileNotices.of(problem);
    assertEquals(Notice.Kind.PROBLEM, notice.kind());
    return new Texts(language).get(notice.key(), notice.arguments().toArray());
  }
}
