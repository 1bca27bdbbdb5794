package playground.app.notice;

import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.app.text.Texts;
import playground.model.experiment.Range;
import playground.model.experiment.file.FileProblem;

/** What is wrong with the file of an experiment, in a sentence that names the setting. */
public final class FileNotices {
  private static final int SHOWN = 40;

  private FileNotices() {}

  public static Notice of(FileProblem problem) {
    return switch (problem) {
      case FileProblem.NotJson(long line, long column) ->
          Notice.problem("file.notJson", Numbers.count(line), Numbers.count(column));
      case FileProblem.TooMuch() -> Notice.problem("file.tooMuch");
      case FileProblem.NotAnExperiment() -> Notice.problem("file.notAnExperiment");
      case FileProblem.OtherFormat(String format, int known) ->
          Notice.problem("file.otherFormat", shortened(format), known);
      case FileProblem.Unknown(String place) -> Notice.problem("file.unknown", shortened(place));
      case FileProblem.Missing(String place) -> Notice.problem("file.missing", place);
      case FileProblem.WrongKind(String place, String value, FileProblem.Kind right) ->
          Notice.problem(keyOf(right), place, shortened(value));
      case FileProblem.UnknownName(String place, String value, var right) ->
          Notice.problem("file.unknownName", place, shortened(value), String.join(", ", right));
      case FileProblem.OutOfRange(String place, String value, Range right) ->
          Notice.problem(
              "file.outOfRange", place, shortened(value), number(right.min()), number(right.max()));
      case FileProblem.WrongLength(String place, int length, Range right) ->
          Notice.problem(
              "file.wrongLength",
              place,
              Numbers.count(length),
              Numbers.count((long) right.min()),
              Numbers.count((long) right.max()));
      case FileProblem.NotAbove(String place, String value, String other) ->
          Notice.problem("file.notAbove", place, value, other);
      case FileProblem.TooClose(String place, String value, double least, String other) ->
          Notice.problem("file.tooClose", place, value, Numbers.format(least, 2), other);
      case FileProblem.ClassName(String place, String value, int longest) ->
          Notice.problem("file.className", place, shortened(value), longest);
      case FileProblem.DoesNotFit(var conflict) -> Notice.problem(Texts.nameKey(conflict));
      case FileProblem.TooLarge(long mostBytes) -> Notice.problem("file.tooLarge", mostBytes >> 20);
    };
  }

  private static String keyOf(FileProblem.Kind right) {
    return switch (right) {
      case GROUP -> "file.noGroup";
      case LIST -> "file.noList";
      case NUMBER -> "file.noNumber";
      case WHOLE_NUMBER -> "file.noWholeNumber";
      case TRUTH -> "file.noTruth";
      case TEXT -> "file.noText";
    };
  }

  private static String number(double value) {
    return Numbers.format(value, 6);
  }

  private static String shortened(String text) {
    return Shortened.toLine(SHOWN, text);
  }
}
