package playground.model.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import playground.model.data.DecimalNumber;
import playground.model.experiment.Range;

/**
 * A line such as {@code title: Why gradients vanish}.
 *
 * @param line where it is, from 1
 * @param column where the value begins, from 1
 */
record NamedLine(int line, int column, String name, String value) {
  /**
   * Reads all lines but blank ones.
   *
   * @param first where the first of them is, from 1
   * @throws LessonException if one has no name, or a name comes twice
   */
  static List<NamedLine> read(List<String> lines, int first) throws LessonException {
    List<NamedLine> read = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int k = 0; k < lines.size(); k++) {
      String text = lines.get(k);
      if (text.isBlank()) {
        continue;
      }
      int colon = text.indexOf(':');
      if (colon < 0 || text.substring(0, colon).isBlank() || text.substring(colon + 1).isBlank()) {
        throw new LessonException(first + k, 1, new LessonProblem.NotNamed(text.strip()));
      }
      String name = text.substring(0, colon).strip();
      if (!names.add(name)) {
        throw new LessonException(first + k, 1, new LessonProblem.Twice(name));
      }
      int value = colon + 1;
      while (Character.isWhitespace(text.charAt(value))) {
        value++;
      }
      read.add(new NamedLine(first + k, value + 1, name, text.substring(value).strip()));
    }
    return read;
  }

  /**
   * The value as a number of {@code range}.
   *
   * @throws LessonException if it is none
   */
  double number(Range range) throws LessonException {
    OptionalDouble number = DecimalNumber.parse(value);
    if (number.isEmpty() || !range.contains(number.getAsDouble())) {
      throw wrongValue(new LessonProblem.NotNumber(name, value, range));
    }
    return number.getAsDouble();
  }

  /** That {@code problem} is with the value. */
  LessonException wrongValue(LessonProblem problem) {
    return new LessonException(line, column, problem);
  }

  /** That {@code problem} is with the name. */
  LessonException wrongName(LessonProblem problem) {
    return new LessonException(line, 1, problem);
  }
}
