package playground.model.inspection.trace.part;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A matrix of numbers, most often units × examples. Immutable. */
public final class Matrix {
  private final int rows;
  private final int columns;
  private final double[] values;

  private Matrix(int rows, int columns, double[] values) {
    this.rows = rows;
    this.columns = columns;
    this.values = values;
  }

  /** A copy of the first {@code columns} numbers of rows that are {@code stride} apart. */
  public static Matrix of(double[] values, int rows, int columns, int stride) {
    double[] own = new double[rows * columns];
    for (int row = 0; row < rows; row++) {
      System.arraycopy(values, row * stride, own, row * columns, columns);
    }
    return new Matrix(rows, columns, own);
  }

  /** What gives the number of a row and a column. */
  @FunctionalInterface
  public interface Entry {
    double at(int row, int column);
  }

  /** The matrix with these entries. */
  public static Matrix of(int rows, int columns, Entry entry) {
    double[] own = new double[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        own[row * columns + column] = entry.at(row, column);
      }
    }
    return new Matrix(rows, columns, own);
  }

  /** How many rows there are, often a unit each. */
  public int rows() {
    return rows;
  }

  /** How many columns there are, often an example each. */
  public int columns() {
    return columns;
  }

  /** The number in {@code row} and {@code column}, both counted from 0. */
  public double at(int row, int column) {
    if (row < 0 || row >= rows || column < 0 || column >= columns) {
      throw new IndexOutOfBoundsException(
          "row %d, column %d of %d × %d".formatted(row, column, rows, columns));
    }
    return values[row * columns + column];
  }

  /** A copy of {@code column}. */
  public double[] column(int column) {
    double[] copy = new double[rows];
    for (int row = 0; row < rows; row++) {
      copy[row] = at(row, column);
    }
    return copy;
  }

  /** The sum of {@code row}. */
  public double rowSum(int row) {
    double sum = 0;
    for (int column = 0; column < columns; column++) {
      sum += at(row, column);
    }
    return sum;
  }

  /** All of it, a row after the other; a copy. */
  public double[] toArray() {
    return values.clone();
  }

  /** Copies the rows to where they are {@code stride} apart. */
  public void copyTo(double[] target, int stride) {
    for (int row = 0; row < rows; row++) {
      System.arraycopy(values, row * columns, target, row * stride, columns);
    }
  }

  /** The first row with a number that is not finite; −1 where all are. */
  int firstRowNotFinite() {
    for (int k = 0; k < values.length; k++) {
      if (!Double.isFinite(values[k])) {
        return k / columns;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Matrix matrix
        && rows == matrix.rows
        && columns == matrix.columns
        && Arrays.equals(values, matrix.values);
  }

  @Override
  public int hashCode() {
    return 31 * rows + Arrays.hashCode(values);
  }

  /** Its shape. */
  @Override
  public String toString() {
    return rows + " × " + columns;
  }
}
