package playground.model.training;

import playground.model.experiment.OptimizerChoice;

/** The steps of the optimizers as the papers have them, with the numbers that PyTorch has. */
final class TextbookOptimizer {
  private final OptimizerChoice choice;
  private final double mu;
  private final double[] first = new double[TextbookNetwork.SIZE];
  private final double[] second = new double[TextbookNetwork.SIZE];
  private int updates;

  TextbookOptimizer(OptimizerChoice choice, double mu) {
    this.choice = choice;
    this.mu = mu;
  }

  /** Moves {@code p} against {@code g} at the learning rate η. */
  void step(double[] p, double[] g, double eta) {
    updates++;
    for (int k = 0; k < g.length; k++) {
      switch (choice) {
        case SGD -> p[k] -= eta * g[k];
        case MOMENTUM -> {
          first[k] = mu * first[k] + g[k];
          p[k] -= eta * first[k];
        }
        case NESTEROV -> {
          first[k] = mu * first[k] + g[k];
          p[k] -= eta * (g[k] + mu * first[k]);
        }
        case RMSPROP -> {
          second[k] = 0.99 * second[k] + 0.01 * g[k] * g[k];
          p[k] -= eta * g[k] / (Math.sqrt(second[k]) + 1e-8);
        }
        case ADAM -> {
          first[k] = 0.9 * first[k] + 0.1 * g[k];
          second[k] = 0.999 * second[k] + 0.001 * g[k] * g[k];
          double m = first[k] / (1 - Math.pow(0.9, updates));
          double v = second[k] / (1 - Math.pow(0.999, updates));
          p[k] -= eta * m / (Math.sqrt(v) + 1e-8);
        }
      }
    }
  }
}
