package playground.model.data.csv;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import playground.model.data.Bounds;
import playground.model.data.CustomPoints;
import playground.model.data.DecimalNumber;
import playground.model.data.Points;
import playground.model.data.csv.CsvFormat.DecimalMark;
import playground.model.data.csv.CsvProblem.Reason;

/** Makes points of rows, one after the other. */
final class PointsReader {
  private final DecimalMark mark;
  private double[] x1 = new double[64];
  private double[] x2 = new double[64];

  /** Which of the two classes each point is of, by the order in which they came up. */
  private boolean[] isSecond = new boolean[64];

  private @Nullable String first;
  private @Nullable String second;
  private int size;

  PointsReader(DecimalMark mark) {
    this.mark = mark;
  }

  void add(List<String> row, long line) throws CsvException {
    if (row.size() > PointsCsv.COLUMNS) {
      throw problem(Reason.COLUMN_COUNT, line, 0, "" + row.size());
    }
    if (size == CustomPoints.MOST) {
      throw problem(Reason.TOO_MANY_ROWS, line, 0, "" + CustomPoints.MOST);
    }
    makeRoom();
    x1[size] = coordinate(row, 0, line);
    x2[size] = coordinate(row, 1, line);
    isSecond[size] = isSecondClass(cell(row, 2, line), line);
    size++;
  }

  private void makeRoom() {
    if (size == x1.length) {
      int larger = Math.min(CustomPoints.MOST, size * 2);
      x1 = Arrays.copyOf(x1, larger);
      x2 = Arrays.copyOf(x2, larger);
      isSecond = Arrays.copyOf(isSecond, larger);
    }
  }

  private static String cell(List<String> row, int column, long line) throws CsvException {
    if (row.size() == 1) {
      throw problem(Reason.COLUMN_COUNT, line, 0, "1");
    }
    if (column >= row.size() || row.get(column).isEmpty()) {
      throw problem(Reason.MISSING, line, column + 1, "");
    }
    return row.get(column);
  }

  private double coordinate(List<String> row, int column, long line) throws CsvException {
    String cell = cell(row, column, line);
    if (Cells.isMissing(cell)) {
      throw problem(Reason.MISSING, line, column + 1, cell);
    }
    OptionalDouble number = Cells.number(cell, mark);
    if (number.isEmpty()) {
      requireText(cell, line, column);
      throw problem(Reason.NOT_A_NUMBER, line, column + 1, cell);
    }
    double value = number.getAsDouble();
    if (Double.isInfinite(value)) {
      throw problem(Reason.NOT_FINITE, line, column + 1, cell);
    }
    if (Math.abs(value) > CustomPoints.LARGEST) {
      throw problem(Reason.ENORMOUS, line, column + 1, cell);
    }
    return value;
  }

  private static void requireText(String cell, long line, int column) throws CsvException {
    if (!cell.chars().allMatch(character -> Sample.isText((char) character))) {
      throw problem(Reason.NOT_TEXT, line, column + 1, "");
    }
  }

  private boolean isSecondClass(String name, long line) throws CsvException {
    if (name.equals(first)) {
      return false;
    }
    if (name.equals(second)) {
      return true;
    }
    requireText(name, line, 2);
    if (name.length() > CustomPoints.LONGEST_NAME) {
      throw problem(Reason.LONG_NAME, line, 3, name);
    }
    if (first == null) {
      first = name;
      return false;
    }
    if (second == null) {
      second = name;
      return true;
    }
    throw problem(Reason.TOO_MANY_CLASSES, line, 3, name);
  }

  /** All of them; of the two names, the one that is the larger number or comes later is +1. */
  CustomPoints points() throws CsvException {
    if (first == null) {
      throw new CsvException(CsvProblem.of(Reason.NO_ROWS));
    }
    if (second == null) {
      throw problem(Reason.SINGLE_CLASS, 0, 0, first);
    }
    boolean secondIsPositive = compareNames(second, first) > 0;
    double[] label = new double[size];
    for (int k = 0; k < size; k++) {
      label[k] = isSecond[k] == secondIsPositive ? 1 : -1;
    }
    Points points = new Points(Arrays.copyOf(x1, size), Arrays.copyOf(x2, size), label);
    return new CustomPoints(
        points,
        secondIsPositive ? first : second,
        secondIsPositive ? second : first,
        Bounds.of(points));
  }

  private static int compareNames(String a, String b) {
    OptionalDouble numberA = DecimalNumber.parse(a);
    OptionalDouble numberB = DecimalNumber.parse(b);
    int byNumber =
        numberA.isPresent() && numberB.isPresent()
            ? Double.compare(numberA.getAsDouble(), numberB.getAsDouble())
            : 0;
    return byNumber != 0 ? byNumber : a.compareTo(b);
  }

  private static CsvException problem(Reason reason, long line, int column, String value) {
    return new CsvException(new CsvProblem(reason, line, column, value));
  }
}
