package playground.app.view.walk.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import playground.app.session.walk.WalkView;
import playground.model.inspection.trace.BackpropTrace;
import playground.model.inspection.trace.part.Matrix;
import playground.model.network.Normalization;

/** δ of one example, layer by layer, as it comes back from the loss. */
final class DeltaChain {
  private DeltaChain() {}

  /** The layers from the last one down to {@code layer}, a line each; many of them shortened. */
  static List<WalkLine> downTo(int layer, WalkView view) {
    int depth = view.trace().architecture().depth();
    List<WalkLine> lines = new ArrayList<>();
    int count = depth - layer;
    for (int k = 0; k < count; k++) {
      if (count > Terms.MOST && k == 1) {
        lines.add(WalkLine.numbers("⋮"));
        k = count - Terms.MOST + 2;
      }
      lines.add(WalkLine.numbers(vector(view, depth - 1 - k)));
    }
    return lines;
  }

  /** What the δ is called that goes back to the layer below. */
  static String letter(BackpropTrace trace, int layer) {
    return trace.architecture().layer(layer).normalization() == Normalization.NONE ? "δ" : "δᵤ";
  }

  private static String vector(WalkView view, int layer) {
    BackpropTrace trace = view.trace();
    Matrix delta = trace.backward(layer).orElseThrow().affineDelta();
    String numbers =
        IntStream.range(0, Math.min(delta.rows(), Terms.MOST))
            .mapToObj(unit -> Notation.number(delta.at(unit, view.example())))
            .collect(Collectors.joining(",  "));
    return "%s = (%s%s)"
        .formatted(
            Notation.of(letter(trace, layer), layer),
            numbers,
            delta.rows() > Terms.MOST ? ",  …" : "");
  }
}
