package playground.app.notice;

import java.util.Objects;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.model.experiment.Range;
import playground.model.experiment.link.LinkProblem;

/** What is wrong with a link, in a sentence. */
public final class LinkNotices {
  private static final int SHOWN = 40;

  private LinkNotices() {}

  public static Notice of(LinkProblem problem) {
    String value = Shortened.toLine(SHOWN, problem.value());
    return switch (problem.reason()) {
      case NOT_A_LINK -> Notice.problem("link.notALink", value);
      case TOO_LONG -> Notice.problem("link.tooLong");
      case NO_INPUTS -> Notice.problem("link.noInputs");
      case NOT_A_NUMBER ->
          problem.layer() > 0
              ? Notice.problem("link.layerNotANumber", problem.layer(), value)
              : Notice.problem("link.notANumber", problem.key(), value);
      case NOT_WHOLE ->
          problem.layer() > 0
              ? Notice.problem("link.layerNotWhole", problem.layer(), value)
              : Notice.problem("link.notWhole", problem.key(), value);
      case OUT_OF_RANGE -> outOfRange(problem, value, Objects.requireNonNull(problem.range()));
      case TOO_MANY_LAYERS ->
          Notice.problem(
              "link.tooManyLayers",
              value,
              Numbers.format(Objects.requireNonNull(problem.range()).max(), 6));
    };
  }

  private static Notice outOfRange(LinkProblem problem, String value, Range range) {
    String least = Numbers.format(range.min(), 6);
    String most = Numbers.format(range.max(), 6);
    return problem.layer() > 0
        ? Notice.problem("link.layerOutOfRange", problem.layer(), value, least, most)
        : Notice.problem("link.outOfRange", problem.key(), value, least, most);
  }
}
