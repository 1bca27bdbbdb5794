package playground.app.notice;

import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.model.data.csv.CsvProblem;
import playground.model.data.csv.PointsCsv;
import playground.model.data.plane.CustomPoints;

/** What is wrong with a table, in a sentence that names the line and the column. */
public final class CsvNotices {
  private static final int SHOWN = 40;

  private CsvNotices() {}

  /** Of a table that was read. */
  public static Notice of(CsvProblem problem) {
    String line = Numbers.count(problem.line());
    int column = problem.column();
    String value = Shortened.toLine(SHOWN, problem.value());
    return switch (problem.reason()) {
      case NO_ROWS -> Notice.problem("csv.noRows");
      case COLUMN_COUNT -> Notice.problem("csv.columnCount", line, value);
      case MISSING -> Notice.problem("csv.missing", line, column);
      case NOT_A_NUMBER -> Notice.problem("csv.notANumber", line, column, value);
      case GROUPED -> Notice.problem("csv.grouped", line, column, value);
      case AMBIGUOUS ->
          Notice.problem(
              "csv.ambiguous",
              line,
              column,
              value,
              value.replace(",", ""),
              value.replace(',', '.'));
      case NOT_FINITE -> Notice.problem("csv.notFinite", line, column, value);
      case ENORMOUS ->
          Notice.problem(
              "csv.enormous", line, column, value, Numbers.format(CustomPoints.LARGEST, 2));
      case TOO_MANY_CLASSES ->
          Notice.problem("csv.tooManyClasses", line, column, value, CustomPoints.MOST_CLASSES);
      case SINGLE_CLASS -> Notice.problem("csv.singleClass", value);
      case LONG_NAME -> Notice.problem("csv.longName", line, column, CustomPoints.LONGEST_NAME);
      case TOO_MANY_ROWS ->
          Notice.problem("csv.tooManyRows", line, Numbers.count(CustomPoints.MOST));
      case TOO_LARGE -> Notice.problem("file.tooLarge", PointsCsv.MOST_BYTES >> 20);
      case NOT_TEXT ->
          problem.line() > 0
              ? Notice.problem("csv.notTextAt", line)
              : Notice.problem("csv.notText");
      case MALFORMED -> Notice.problem("csv.malformed", line);
    };
  }
}
