package playground.model.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How classes are labelled: two by −1 and +1, as the perceptron and ADALINE have them; more by 0,
 * 1, 2, … A class's index counts from 0, that of −1 being 0 and that of +1 being 1.
 */
public final class ClassLabels {
  private ClassLabels() {}

  /** The label of the class {@code index} of {@code classes}. */
  public static double label(int index, int classes) {
    return classes == 2 ? 2 * index - 1 : index;
  }

  /** The index of the class that {@code label} stands for, one of {@code classes}. */
  public static int index(double label, int classes) {
    return classes == 2 ? (label > 0 ? 1 : 0) : (int) label;
  }

  /** What classes are called that nobody has named: by their labels. */
  public static List<String> defaultNames(int classes) {
    return IntStream.range(0, classes)
        .mapToObj(index -> Integer.toString((int) label(index, classes)))
        .toList();
  }

  /** Whether {@code label} is that of one of {@code classes}. */
  public static boolean isLabel(double label, int classes) {
    return classes == 2
        ? Math.abs(label) == 1
        : label >= 0 && label < classes && label == Math.rint(label);
  }
}
