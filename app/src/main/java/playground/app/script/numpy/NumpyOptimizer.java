package playground.app.script.numpy;

import java.util.Arrays;
import playground.app.script.part.ParameterBlocks;
import playground.app.script.part.Python;
import playground.app.script.part.PythonScript;
import playground.app.script.part.TrainedNetwork;
import playground.model.experiment.TrainingSettings;
import playground.model.optimization.Adam;
import playground.model.optimization.Clipping;
import playground.model.optimization.GradientDescent;
import playground.model.optimization.OptimizerMemory;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.RmsProp;

/** How a gradient moves the parameters: penalty, clipping, the optimizer's step, pruning. */
final class NumpyOptimizer {
  private NumpyOptimizer() {}

  static void write(PythonScript out, TrainedNetwork network) {
    TrainingSettings settings = network.experiment().training();
    Regularization regularization = settings.regularization();
    ParameterBlocks blocks = new ParameterBlocks(network);
    boolean prunes = regularization.penalty() == Penalty.L1_PRUNING;
    memory(out, network, blocks);
    if (prunes) {
      int[] dead = network.numbers().dead();
      out.add(
          """
          # $
          dead = $
          """,
          out.say("script.dead"),
          dead.length == 0
              ? "[np.zeros(w.shape, dtype=bool) for w in weights]"
              : "[np.array(each) for each in %s[::%d]]"
                  .formatted(
                      blocks.truths(index -> Arrays.binarySearch(dead, index) >= 0),
                      blocks.stride()));
    }
    out.add(
        """


        # $
        def update(gradient, rate):
        """,
        out.say("script.update"));
    penalty(out, regularization, blocks.stride());
    out.addIf(
        !settings.clipping().equals(Clipping.NONE),
        """
            norm = math.sqrt(sum(np.sum(g**2) for g in gradient))
            for g in gradient:
                g *= min(1, $ / (norm + 1e-6))
        """,
        Python.number(settings.clipping().normOrZero()));
    out.addIf(prunes, "    before = [w.copy() for w in weights]\n");
    step(out, settings);
    out.addIf(
        prunes,
        """
            for w, old, gone in zip(weights, before, dead):  # $
                shrunk = w - rate * $ * np.sign(old)
                gone |= w * shrunk < 0
                w[:] = np.where(gone, 0, shrunk)
        """,
        out.say("script.prune"),
        Python.number(regularization.rate()));
  }

  private static void memory(PythonScript out, TrainedNetwork network, ParameterBlocks blocks) {
    OptimizerMemory.Numbers memory = network.numbers().optimizer();
    switch (network.experiment().training().optimizer()) {
      case GradientDescent descent -> {
        if (descent.momentum() > 0) {
          array(out, "script.velocity", "velocity", memory.first(), blocks);
        }
      }
      case RmsProp rmsProp -> array(out, "script.squares", "squares", memory.second(), blocks);
      case Adam adam -> {
        array(out, "script.averages", "averages", memory.first(), blocks);
        array(out, "script.squares", "squares", memory.second(), blocks);
        out.add("steps = $\n", memory.steps());
      }
    }
  }

  private static void array(
      PythonScript out, String key, String name, double[] numbers, ParameterBlocks blocks) {
    out.add(
        """
        # $
        $ = [$]
        """,
        out.say(key),
        name,
        numbers.length == 0
            ? "np.zeros_like(each) for each in parameters"
            : "np.array(each) for each in " + blocks.list(numbers));
  }

  private static void penalty(PythonScript out, Regularization regularization, int stride) {
    String slope =
        switch (regularization.penalty()) {
          case L1 -> "np.sign(w)";
          case L2 -> "w";
          case NONE, L1_PRUNING -> "";
        };
    out.addIf(
        !slope.isEmpty() && regularization.rate() > 0,
        """
            for w, g in zip(weights, gradient[::$]):  # $
                g += $ * $
        """,
        stride,
        out.say("script.penalty", out.name(regularization.penalty())),
        Python.number(regularization.rate()),
        slope);
  }

  private static void step(PythonScript out, TrainingSettings settings) {
    switch (settings.optimizer()) {
      case GradientDescent descent -> descent(out, descent);
      case RmsProp rmsProp ->
          out.add(
              """
                  for p, g, s in zip(parameters, gradient, squares):
                      s[:] = $ * s + $ * g * g
                      p -= rate * g / (np.sqrt(s) + $)
              """,
              Python.number(rmsProp.decay()),
              Python.number(1 - rmsProp.decay()),
              Python.number(rmsProp.epsilon()));
      case Adam adam ->
          out.add(
              """
                  global steps
                  steps += 1
                  for p, g, m, v in zip(parameters, gradient, averages, squares):
                      m[:] = $ * m + $ * g
                      v[:] = $ * v + $ * g * g
                      m_hat = m / (1 - $**steps)
                      v_hat = v / (1 - $**steps)
                      p -= rate * m_hat / (np.sqrt(v_hat) + $)
              """,
              Python.number(adam.beta1()),
              Python.number(1 - adam.beta1()),
              Python.number(adam.beta2()),
              Python.number(1 - adam.beta2()),
              Python.number(adam.beta1()),
              Python.number(adam.beta2()),
              Python.number(adam.epsilon()));
    }
  }

  private static void descent(PythonScript out, GradientDescent descent) {
    if (descent.momentum() == 0) {
      out.add(
          """
              for p, g in zip(parameters, gradient):
                  p -= rate * g
          """);
      return;
    }
    String momentum = Python.number(descent.momentum());
    out.add(
        """
            for p, g, v in zip(parameters, gradient, velocity):
                v[:] = $ * v + g
                p -= rate * $
        """,
        momentum,
        descent.nesterov() ? "(g + " + momentum + " * v)" : "v");
  }
}
