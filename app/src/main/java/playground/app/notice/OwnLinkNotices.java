package playground.app.notice;

import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.app.text.Texts;
import playground.model.experiment.Range;
import playground.model.experiment.link.own.OwnLinkProblem;

/** What is wrong with a link of our own, in a sentence. */
public final class OwnLinkNotices {
  private static final int SHOWN = 40;
  private static final int DIGITS = 6;

  private OwnLinkNotices() {}

  public static Notice of(OwnLinkProblem problem) {
    return switch (problem) {
      case OwnLinkProblem.TooLong() -> Notice.problem("link.own.tooLong");
      case OwnLinkProblem.NoValue(String part) -> Notice.problem("link.own.noValue", shown(part));
      case OwnLinkProblem.Unknown(String key) -> Notice.problem("link.own.unknown", shown(key));
      case OwnLinkProblem.Twice(String key) -> Notice.problem("link.own.twice", key);
      case OwnLinkProblem.BadCode(String key, String value) ->
          Notice.problem("link.own.badCode", key, shown(value));
      case OwnLinkProblem.NotANumber(String key, String value) ->
          Notice.problem("link.notANumber", key, shown(value));
      case OwnLinkProblem.NotWhole(String key, String value) ->
          Notice.problem("link.notWhole", key, shown(value));
      case OwnLinkProblem.OutOfRange(String key, String value, Range right) ->
          Notice.problem(
              "link.outOfRange", key, shown(value), number(right.min()), number(right.max()));
      case OwnLinkProblem.UnknownName(String key, String value, var right) ->
          Notice.problem("link.own.unknownName", key, shown(value), String.join(", ", right));
      case OwnLinkProblem.WrongLength(String key, int length, Range right) ->
          Notice.problem(
              "link.own.wrongLength",
              key,
              Numbers.count(length),
              number(right.min()),
              number(right.max()));
      case OwnLinkProblem.DoesNotFit(var conflict) -> Notice.problem(Texts.nameKey(conflict));
    };
  }

  private static String number(double value) {
    return Numbers.format(value, DIGITS);
  }

  private static String shown(String text) {
    return Shortened.toLine(SHOWN, text);
  }
}
