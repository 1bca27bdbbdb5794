package playground.model.experiment.file;

import java.util.List;
import playground.model.data.ClassLabels;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.Limits;
import playground.model.experiment.Range;

/**
 * Finds the user's own points in JSON, where {@link CustomPointsWriter} puts them, or where files
 * of format 1 have them: {@code bounds} instead of {@code axes}, a name for each of two classes,
 * and labels −1 and 1 instead of the indices of classes.
 */
final class CustomPointsReader {
  /** Axes leave some room around the points. */
  private static final Range END = new Range(-2 * CustomPoints.LARGEST, 2 * CustomPoints.LARGEST);

  private final Group group;
  private final boolean isFirstFormat;

  private CustomPointsReader(Group group, int format) {
    this.group = group;
    isFirstFormat = format == ExperimentFile.FIRST_FORMAT;
  }

  static CustomPoints read(Group group, int format) throws ExperimentFileException {
    return new CustomPointsReader(group, format).read();
  }

  private CustomPoints read() throws ExperimentFileException {
    List<String> names = isFirstFormat ? twoNames() : names();
    Plane plane = plane(group.group(isFirstFormat ? "bounds" : "axes"));
    double[] x1 =
        group.numbers("x1", new Range(1, CustomPoints.MOST), around(plane.minX1(), plane.maxX1()));
    Range asMany = new Range(x1.length, x1.length);
    double[] x2 = group.numbers("x2", asMany, around(plane.minX2(), plane.maxX2()));
    double[] label = isFirstFormat ? twoLabels(asMany) : labels(asMany, names.size());
    group.requireAllRead();
    return new CustomPoints(new Samples(plane, new double[][] {x1, x2}, label, names));
  }

  /**
   * Where points can be: a large brush leaves some beside the axes, but farther out than the axes
   * are long nobody would look for them.
   */
  private static Range around(double min, double max) {
    double width = max - min;
    return new Range(
        Math.max(min - width, -CustomPoints.LARGEST), Math.min(max + width, CustomPoints.LARGEST));
  }

  private List<String> names() throws ExperimentFileException {
    List<String> names = group.texts("classes", Limits.CLASSES);
    for (int index = 0; index < names.size(); index++) {
      String name = names.get(index);
      if (!CustomPoints.isClassName(name) || names.indexOf(name) < index) {
        throw noClassName("classes[%d]".formatted(index), name);
      }
    }
    return names;
  }

  private List<String> twoNames() throws ExperimentFileException {
    String negative = group.text("negativeName");
    String positive = group.text("positiveName");
    if (!CustomPoints.isClassName(negative)) {
      throw noClassName("negativeName", negative);
    }
    if (!CustomPoints.isClassName(positive) || positive.equals(negative)) {
      throw noClassName("positiveName", positive);
    }
    return List.of(negative, positive);
  }

  private ExperimentFileException noClassName(String name, String value) {
    return new ExperimentFileException(
        new FileProblem.ClassName(group.placeOf(name), value, CustomPoints.LONGEST_NAME));
  }

  private static Plane plane(Group ends) throws ExperimentFileException {
    double minX1 = ends.number("minX1", END);
    double maxX1 = above(minX1, ends, "minX1", "maxX1");
    double minX2 = ends.number("minX2", END);
    double maxX2 = above(minX2, ends, "minX2", "maxX2");
    ends.requireAllRead();
    return new Plane(minX1, maxX1, minX2, maxX2);
  }

  private static double above(double min, Group ends, String lower, String upper)
      throws ExperimentFileException {
    double value = ends.number(upper, END);
    String shown = Double.toString(value);
    if (!(value > min)) {
      throw new ExperimentFileException(
          new FileProblem.NotAbove(ends.placeOf(upper), shown, ends.placeOf(lower)));
    }
    double least = Plane.leastWidth(min, value);
    if (value - min < least) {
      throw new ExperimentFileException(
          new FileProblem.TooClose(ends.placeOf(upper), shown, least, ends.placeOf(lower)));
    }
    return value;
  }

  private double[] labels(Range length, int classes) throws ExperimentFileException {
    List<Integer> indices = group.wholes("class", length, new Range(0, classes - 1));
    return indices.stream().mapToDouble(index -> ClassLabels.label(index, classes)).toArray();
  }

  private double[] twoLabels(Range length) throws ExperimentFileException {
    double[] labels = group.numbers("label", length, new Range(-1, 1));
    for (int k = 0; k < labels.length; k++) {
      if (!ClassLabels.isLabel(labels[k], 2)) {
        throw new ExperimentFileException(
            new FileProblem.UnknownName(
                group.placeOf("label[" + k + "]"), Double.toString(labels[k]), List.of("-1", "1")));
      }
    }
    return labels;
  }
}
