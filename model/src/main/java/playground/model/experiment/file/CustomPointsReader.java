package playground.model.experiment.file;

import java.util.List;
import playground.model.data.Bounds;
import playground.model.data.CustomPoints;
import playground.model.data.Points;
import playground.model.experiment.Range;

/** Finds the user's own points in JSON, where {@link CustomPointsWriter} puts them. */
final class CustomPointsReader {
  /** Points are laid on the square with some room around them. */
  private static final Range BOUND = new Range(-2 * CustomPoints.LARGEST, 2 * CustomPoints.LARGEST);

  private CustomPointsReader() {}

  static CustomPoints read(Group group) throws ExperimentFileException {
    String negativeName = className(group, "negativeName");
    String positiveName = className(group, "positiveName");
    if (negativeName.equals(positiveName)) {
      throw noClassName(group, "positiveName", positiveName);
    }
    Bounds bounds = bounds(group.group("bounds"));
    Range coordinate1 = around(bounds.minX1(), bounds.maxX1());
    Range coordinate2 = around(bounds.minX2(), bounds.maxX2());
    double[] x1 = group.numbers("x1", new Range(1, CustomPoints.MOST), coordinate1);
    Range asMany = new Range(x1.length, x1.length);
    double[] x2 = group.numbers("x2", asMany, coordinate2);
    double[] label = labels(group, asMany);
    group.requireAllRead();
    return new CustomPoints(new Points(x1, x2, label), negativeName, positiveName, bounds);
  }

  /**
   * Where points can be: a large brush leaves some beside their bounds, but farther out than the
   * bounds are wide they would be no points of this plane, or not even finite in it.
   */
  private static Range around(double min, double max) {
    double width = max - min;
    return new Range(
        Math.max(min - width, -CustomPoints.LARGEST), Math.min(max + width, CustomPoints.LARGEST));
  }

  private static String className(Group group, String name) throws ExperimentFileException {
    String className = group.text(name);
    if (!CustomPoints.isClassName(className)) {
      throw noClassName(group, name, className);
    }
    return className;
  }

  private static ExperimentFileException noClassName(Group group, String name, String value) {
    return new ExperimentFileException(
        new FileProblem.ClassName(group.placeOf(name), value, CustomPoints.LONGEST_NAME));
  }

  private static Bounds bounds(Group group) throws ExperimentFileException {
    double minX1 = group.number("minX1", BOUND);
    double maxX1 = above(minX1, group, "minX1", "maxX1");
    double minX2 = group.number("minX2", BOUND);
    double maxX2 = above(minX2, group, "minX2", "maxX2");
    group.requireAllRead();
    return new Bounds(minX1, maxX1, minX2, maxX2);
  }

  private static double above(double min, Group group, String lower, String upper)
      throws ExperimentFileException {
    double value = group.number(upper, BOUND);
    String shown = Double.toString(value);
    if (!(value > min)) {
      throw new ExperimentFileException(
          new FileProblem.NotAbove(group.placeOf(upper), shown, group.placeOf(lower)));
    }
    double least = Bounds.leastWidth(min, value);
    if (value - min < least) {
      throw new ExperimentFileException(
          new FileProblem.TooClose(group.placeOf(upper), shown, least, group.placeOf(lower)));
    }
    return value;
  }

  private static double[] labels(Group group, Range length) throws ExperimentFileException {
    double[] labels = group.numbers("label", length, new Range(-1, 1));
    for (int k = 0; k < labels.length; k++) {
      if (Math.abs(labels[k]) != 1) {
        throw new ExperimentFileException(
            new FileProblem.UnknownName(
                group.placeOf("label[" + k + "]"), Double.toString(labels[k]), List.of("-1", "1")));
      }
    }
    return labels;
  }
}
