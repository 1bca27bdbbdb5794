package playground.model.benchmark;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the engine and prints a table: {@code mvn -q -Pbenchmark -pl model test-compile
 * exec:exec}.
 *
 * <p>Of two hundred slices of a twentieth of a second it prints the fastest, since other programs
 * on the machine can only slow one down, and the median, which tells how much they did. The last
 * column is how many times the fastest is what TensorFlow Playground's engine did on one thread of
 * the machine of two cores with AVX-512 this was developed on, all in double precision while maps
 * are in single precision here; for the large network, which the Playground cannot have, PyTorch
 * 1.13 on one thread in single precision.
 */
public final class Benchmarks {
  private static final Map<String, Double> OTHERS =
      Map.of(
          "epoch CIRCLE_TANH", 6658.0,
          "epoch SPIRAL_TANH", 598.0,
          "epoch SPIRAL_RELU", 792.0,
          "epoch SPIRAL_SIGMOID", 673.0,
          "maps CIRCLE_TANH", 224.0,
          "maps SPIRAL_TANH", 21.3,
          "largeStep", 490.0);

  private Benchmarks() {}

  /** Runs all, or those whose name contains the argument. */
  public static void main(String[] arguments) throws RunnerException {
    String pattern = arguments.length > 0 ? ".*" + arguments[0] + ".*" : "EngineBenchmark";
    var options =
        new OptionsBuilder()
            .include(pattern)
            .forks(2)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(100)
            .measurementTime(TimeValue.milliseconds(50))
            .verbosity(VerboseMode.SILENT)
            .jvmArgsAppend(
                "--add-modules", "jdk.incubator.vector", "--sun-misc-unsafe-memory-access=allow")
            .build();
    Map<String, RunResult> results = new TreeMap<>();
    for (RunResult result : new Runner(options).run()) {
      String network = result.getParams().getParam("network");
      results.put(
          result.getPrimaryResult().getLabel() + (network == null ? "" : " " + network), result);
    }
    System.out.printf("%-22s %12s %12s %8s%n", "what, a second", "fastest", "median", "times");
    results.forEach(
        (name, result) -> {
          var statistics = result.getPrimaryResult().getStatistics();
          double fastest = statistics.getMax();
          double times = fastest / OTHERS.get(name);
          System.out.printf(
              "%-22s %12.1f %12.1f %8.2f%n", name, fastest, statistics.getPercentile(50), times);
        });
  }
}
