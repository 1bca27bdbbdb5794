package playground.model.data.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import playground.model.data.csv.CsvFormat.DecimalMark;
import playground.model.data.csv.CsvFormat.Separator;

/** Finds out how a table is written, from its beginning. */
final class FormatGuess {
  private static final int ROWS = 200;

  private FormatGuess() {}

  static CsvFormat of(Sample sample) throws IOException {
    Separator separator = Separator.TAB;
    List<List<String>> rows = List.of();
    long best = -1;
    for (Separator candidate : Separator.values()) {
      List<List<String>> split = rows(sample, candidate);
      long score = score(split);
      if (score > best) {
        best = score;
        separator = candidate;
        rows = split;
      }
    }
    return new CsvFormat(sample.charset(), separator, decimalMark(rows), hasHeader(rows));
  }

  /** The first rows; those before the fault where there is one. */
  private static List<List<String>> rows(Sample sample, Separator separator) throws IOException {
    List<List<String>> found = new ArrayList<>();
    try (Rows rows = new Rows(new StringReader(sample.text()), separator)) {
      List<String> row = rows.next();
      while (row != null && found.size() < ROWS) {
        found.add(row);
        row = rows.next();
      }
    } catch (CsvException e) {
      // Reading the table tells where the fault is; up to there, this may be the right separator.
      return found;
    }
    return found;
  }

  /** Rows that make sense count most, then rows of three cells, then rows of several. */
  private static long score(List<List<String>> rows) {
    long score = 0;
    for (List<String> row : rows) {
      if (row.size() == PointsCsv.COLUMNS) {
        score += isNumber(row.get(0)) && isNumber(row.get(1)) ? 1_000_000 : 1000;
      } else if (row.size() > 1) {
        score++;
      }
    }
    return score;
  }

  private static boolean isNumber(String cell) {
    return !Cells.isMissing(cell) && !Cells.isName(cell);
  }

  /** What more numbers have, of those whose mark cannot separate thousands; in doubt a point. */
  private static DecimalMark decimalMark(List<List<String>> rows) {
    int points = 0;
    int commas = 0;
    for (List<String> row : rows) {
      for (String cell : row.subList(0, Math.min(2, row.size()))) {
        boolean withPoint = Cells.number(cell, DecimalMark.POINT).isPresent();
        boolean withComma = Cells.number(cell, DecimalMark.COMMA).isPresent();
        if (withPoint != withComma && !Cells.isGrouped(cell)) {
          points += withPoint ? 1 : 0;
          commas += withComma ? 1 : 0;
        }
      }
    }
    return commas > points ? DecimalMark.COMMA : DecimalMark.POINT;
  }

  private static boolean hasHeader(List<List<String>> rows) {
    return !rows.isEmpty() && rows.getFirst().stream().limit(2).allMatch(Cells::isName);
  }
}
