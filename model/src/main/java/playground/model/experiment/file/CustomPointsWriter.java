package playground.model.experiment.file;

import java.util.function.IntToDoubleFunction;
import playground.model.data.ClassLabels;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.plane.CustomPoints;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the user's own points into JSON, where {@link CustomPointsReader} looks for them. */
final class CustomPointsWriter {
  private CustomPointsWriter() {}

  static void write(CustomPoints own, ObjectNode node) {
    Plane plane = own.plane();
    node.putObject("axes")
        .put("minX1", plane.minX1())
        .put("maxX1", plane.maxX1())
        .put("minX2", plane.minX2())
        .put("maxX2", plane.maxX2());
    ArrayNode names = node.putArray("classes");
    own.classNames().forEach(names::add);
    Samples points = own.points();
    numbers(node.putArray("x1"), points.size(), points::x1);
    numbers(node.putArray("x2"), points.size(), points::x2);
    ArrayNode classes = node.putArray("class");
    for (int k = 0; k < points.size(); k++) {
      classes.add(ClassLabels.index(points.label(k), own.classes()));
    }
  }

  private static void numbers(ArrayNode list, int size, IntToDoubleFunction numbers) {
    for (int k = 0; k < size; k++) {
      list.add(numbers.applyAsDouble(k));
    }
  }
}
