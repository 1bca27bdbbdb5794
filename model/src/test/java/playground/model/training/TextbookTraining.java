package playground.model.training;

import playground.model.data.Split;
import playground.model.experiment.Remainder;
import playground.model.experiment.TrainingSettings;
import playground.model.optimization.Penalty;
import playground.model.optimization.Schedule;

/**
 * Training of a {@link TextbookNetwork} on examples in a fixed order, as the papers have it: of
 * settings it reads the names and the numbers, and writes out every formula itself.
 */
final class TextbookTraining {
  private final TextbookNetwork network = new TextbookNetwork();
  private final double[] p;
  private final Split split;
  private final TrainingSettings settings;
  private final TextbookOptimizer optimizer;

  /** Gradients that no update has used yet, and of how many examples. */
  private double[] sum = new double[TextbookNetwork.SIZE];

  private int summed;

  private final boolean[] dead = new boolean[TextbookNetwork.SIZE];
  private int epoch;
  private double lowered = 1;
  private double latestRate;
  private double best = Double.POSITIVE_INFINITY;
  private int waited;

  TextbookTraining(double[] parameters, Split split, TrainingSettings settings) {
    p = parameters;
    this.split = split;
    this.settings = settings;
    optimizer = new TextbookOptimizer(settings.optimizerChoice(), settings.momentum());
  }

  double[] parameters() {
    return p;
  }

  double trainLoss() {
    return network.meanLoss(p, split.train());
  }

  double testLoss() {
    return network.meanLoss(p, split.test());
  }

  /** What a plateau has made of the learning rate so far. */
  double lowered() {
    return lowered;
  }

  /** η of the latest update. */
  double latestRate() {
    return latestRate;
  }

  /** s = λ Σ|w| or λ Σ ½w², biases exempt. */
  double penalty() {
    double s = 0;
    for (int k = 0; k < p.length; k++) {
      if (TextbookNetwork.isWeight(k)) {
        s +=
            switch (settings.regularization().penalty()) {
              case NONE -> 0;
              case L1, L1_PRUNING -> Math.abs(p[k]);
              case L2 -> p[k] * p[k] / 2;
            };
      }
    }
    return settings.regularization().rate() * s;
  }

  void epoch() {
    int n = split.train().size();
    int m = settings.batchSize();
    Remainder remainder = settings.epochPlan().remainder();
    for (int from = 0; from < n; from += m) {
      int to = Math.min(n, from + m);
      boolean whole = to - from == m;
      if (!whole && remainder == Remainder.DROPPED) {
        break;
      }
      for (int k = from; k < to; k++) {
        network.addGradient(p, split.train(), k, sum);
      }
      summed += to - from;
      if (whole || remainder == Remainder.SMALLER_BATCH) {
        update(to / (double) n);
      }
    }
    epoch++;
    watch();
  }

  /** A plateau: n epochs in which the test loss has not fallen below 0.9999 of its best. */
  private void watch() {
    Schedule schedule = settings.schedule();
    if (schedule.shape() != Schedule.Shape.PLATEAU || epoch <= schedule.warmUpEpochs()) {
      return;
    }
    double loss = split.test().size() == 0 ? trainLoss() : testLoss();
    if (loss < 0.9999 * best) {
      best = loss;
      waited = 0;
    } else {
      waited++;
    }
    if (waited == schedule.epochs()) {
      lowered *= schedule.factor();
      waited = 0;
    }
  }

  private void update(double fraction) {
    double[] g = meanGradient();
    addPenalty(g);
    clip(g);
    double[] before = p.clone();
    double rate = rate(fraction);
    latestRate = rate;
    optimizer.step(p, g, rate);
    if (settings.regularization().penalty() == Penalty.L1_PRUNING) {
      prune(before, rate * settings.regularization().rate());
    }
  }

  private double[] meanGradient() {
    double[] g = sum;
    for (int k = 0; k < g.length; k++) {
      g[k] /= summed;
    }
    sum = new double[g.length];
    summed = 0;
    return g;
  }

  private void addPenalty(double[] g) {
    for (int k = 0; k < g.length; k++) {
      if (TextbookNetwork.isWeight(k)) {
        g[k] +=
            switch (settings.regularization().penalty()) {
              case NONE, L1_PRUNING -> 0;
              case L1 -> settings.regularization().rate() * Math.signum(p[k]);
              case L2 -> settings.regularization().rate() * p[k];
            };
      }
    }
  }

  /** g ← g · min(1, c / (‖g‖ + 1e-6)). */
  private void clip(double[] g) {
    double squares = 0;
    for (double value : g) {
      squares += value * value;
    }
    double factor = Math.min(1, settings.clipping().norm() / (Math.sqrt(squares) + 1e-6));
    for (int k = 0; k < g.length; k++) {
      g[k] *= factor;
    }
  }

  private double rate(double fraction) {
    Schedule schedule = settings.schedule();
    double eta = settings.learningRate();
    int warmUp = schedule.warmUpEpochs();
    if (epoch < warmUp) {
      return eta * (epoch + fraction) / warmUp;
    }
    int t = epoch - warmUp;
    int n = schedule.epochs();
    return switch (schedule.shape()) {
      case CONSTANT -> eta;
      case STEP -> eta * Math.pow(schedule.factor(), Math.floorDiv(t, n));
      case EXPONENTIAL -> eta * Math.pow(schedule.factor(), t);
      case INVERSE -> eta * n / (n + t);
      case COSINE ->
          t >= n ? eta / 100 : eta / 100 + (eta - eta / 100) * (1 + Math.cos(Math.PI * t / n)) / 2;
      case CYCLIC -> {
        int inCycle = Math.floorMod(t, 2 * n);
        double low = eta * schedule.factor();
        yield inCycle < n ? eta - (eta - low) * inCycle / n : low + (eta - low) * (inCycle - n) / n;
      }
      case PLATEAU -> eta * lowered;
    };
  }

  /** A weight that the penalty pushes through 0 stays there. */
  private void prune(double[] before, double shrinkage) {
    for (int k = 0; k < p.length; k++) {
      if (TextbookNetwork.isWeight(k)) {
        double shrunk = p[k] - shrinkage * Math.signum(before[k]);
        dead[k] |= p[k] > 0 && shrunk < 0 || p[k] < 0 && shrunk > 0;
        p[k] = dead[k] ? 0 : shrunk;
      }
    }
  }
}
