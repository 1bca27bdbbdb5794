package playground.app.script.part;

import java.util.List;
import java.util.stream.Collectors;
import playground.model.data.Feature;
import playground.model.data.Samples;
import playground.model.data.TargetEncoding;

/** The examples, and what the network is shown of them. */
public final class DataSection {
  private DataSection() {}

  /** Adds it. */
  public static void write(PythonScript out, TrainedNetwork network) {
    out.add(
            """

            # $
            TRAIN = $
            # $
            TEST = $
            """,
            out.say("script.train"),
            rows(network.data().split().train()),
            out.say("script.test"),
            rows(network.data().split().test()))
        .add(
            """


            # $
            def features(x1, x2):
                return [$]


            # $
            def targets(label):
                return $
            """,
            out.say("script.features"),
            features(network.data().features()),
            out.say("script.targets"),
            targets(network));
  }

  private static String rows(Samples samples) {
    if (samples.size() == 0) {
      return "[]";
    }
    StringBuilder text = new StringBuilder("[\n");
    for (int k = 0; k < samples.size(); k++) {
      text.append("    ")
          .append(Python.list(samples.x1(k), samples.x2(k), samples.label(k)))
          .append(",\n");
    }
    return text.append(']').toString();
  }

  private static String features(List<Feature> features) {
    return features.stream()
        .map(
            feature ->
                switch (feature) {
                  case X1 -> "x1";
                  case X2 -> "x2";
                  case X1_SQUARED -> "x1 * x1";
                  case X2_SQUARED -> "x2 * x2";
                  case X1_TIMES_X2 -> "x1 * x2";
                  case SIN_X1 -> "math.sin(x1)";
                  case SIN_X2 -> "math.sin(x2)";
                })
        .collect(Collectors.joining(", "));
  }

  private static String targets(TrainedNetwork network) {
    TargetEncoding code = network.data().code();
    int outputs = code.outputs();
    if (outputs == 1) {
      return code.low() == -1 ? "[label]" : "[(label + 1) / 2]";
    }
    String own = outputs == 2 ? "k == (label > 0)" : "k == label";
    return "[%s if %s else %s for k in range(%d)]"
        .formatted(Python.number(code.high()), own, Python.number(code.low()), outputs);
  }
}
