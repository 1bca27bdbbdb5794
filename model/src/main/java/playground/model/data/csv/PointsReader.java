package playground.model.data.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import playground.model.data.ClassLabels;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.csv.CsvFormat.DecimalMark;
import playground.model.data.csv.CsvProblem.Reason;
import playground.model.data.plane.CustomPoints;

/** Makes points of rows, one after the other. */
final class PointsReader {
  private final DecimalMark mark;
  private double[] x1 = new double[64];
  private double[] x2 = new double[64];

  /** Which class each point is of, by the order in which they came up. */
  private byte[] classes = new byte[64];

  /** The names of the classes, in the order in which they came up. */
  private final List<String> names = new ArrayList<>();

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
    classes[size] = (byte) classOf(cell(row, 2, line), line);
    size++;
  }

  private void makeRoom() {
    if (size == x1.length) {
      int larger = Math.min(CustomPoints.MOST, size * 2);
      x1 = Arrays.copyOf(x1, larger);
      x2 = Arrays.copyOf(x2, larger);
      classes = Arrays.copyOf(classes, larger);
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
    OptionalDouble number = Cells.number(cell, mark);
    if (number.isEmpty()) {
      requireText(cell, line, column);
      throw problem(notANumber(cell), line, column + 1, cell);
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

  private Reason notANumber(String cell) {
    return mark == DecimalMark.POINT && Cells.isAmbiguous(cell)
        ? Reason.AMBIGUOUS
        : Cells.isGrouped(cell) ? Reason.GROUPED : Reason.NOT_A_NUMBER;
  }

  private static void requireText(String cell, long line, int column) throws CsvException {
    if (!cell.chars().allMatch(character -> Sample.isText((char) character))) {
      throw problem(Reason.NOT_TEXT, line, column + 1, "");
    }
  }

  private int classOf(String name, long line) throws CsvException {
    int known = names.indexOf(name);
    if (known >= 0) {
      return known;
    }
    requireText(name, line, 2);
    if (name.length() > CustomPoints.LONGEST_NAME) {
      throw problem(Reason.LONG_NAME, line, 3, name);
    }
    if (names.size() == CustomPoints.MOST_CLASSES) {
      throw problem(Reason.TOO_MANY_CLASSES, line, 3, name);
    }
    names.add(name);
    return names.size() - 1;
  }

  /** All of them, their classes in the order of the names, numbers by their size. */
  CustomPoints points() throws CsvException {
    if (names.isEmpty()) {
      throw new CsvException(CsvProblem.of(Reason.NO_ROWS));
    }
    if (names.size() == 1) {
      throw problem(Reason.SINGLE_CLASS, 0, 0, names.getFirst());
    }
    List<String> sorted = names.stream().sorted(ClassOrder.BY_NAME).toList();
    double[] labels =
        names.stream()
            .mapToDouble(name -> ClassLabels.label(sorted.indexOf(name), sorted.size()))
            .toArray();
    double[] label = new double[size];
    for (int k = 0; k < size; k++) {
      label[k] = labels[classes[k]];
    }
    Samples points = Samples.ofTwoClasses(Arrays.copyOf(x1, size), Arrays.copyOf(x2, size), label);
    return new CustomPoints(points, sorted, Plane.around(points));
  }

  private static CsvException problem(Reason reason, long line, int column, String value) {
    return new CsvException(new CsvProblem(reason, line, column, value));
  }
}
