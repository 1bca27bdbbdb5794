package playground.model.experiment.file;

import java.util.function.IntToDoubleFunction;
import playground.model.data.Bounds;
import playground.model.data.CustomPoints;
import playground.model.data.Points;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the user's own points into JSON, where {@link CustomPointsReader} looks for them. */
final class CustomPointsWriter {
  private CustomPointsWriter() {}

  static void write(CustomPoints own, ObjectNode node) {
    node.put("negativeName", own.negativeName());
    node.put("positiveName", own.positiveName());
    Bounds bounds = own.bounds();
    node.putObject("bounds")
        .put("minX1", bounds.minX1())
        .put("maxX1", bounds.maxX1())
        .put("minX2", bounds.minX2())
        .put("maxX2", bounds.maxX2());
    Points points = own.points();
    numbers(node.putArray("x1"), points.size(), points::x1);
    numbers(node.putArray("x2"), points.size(), points::x2);
    ArrayNode labels = node.putArray("label");
    for (int k = 0; k < points.size(); k++) {
      labels.add((int) points.label(k));
    }
  }

  private static void numbers(ArrayNode list, int size, IntToDoubleFunction numbers) {
    for (int k = 0; k < size; k++) {
      list.add(numbers.applyAsDouble(k));
    }
  }
}
