package playground.model.optimization;

/**
 * A penalty R(w) on a weight and its derivative R′(w); L1 and L2 as in Goodfellow, Bengio and
 * Courville, Deep Learning, 2016, § 7.1.
 */
public enum Penalty {
  /** R = 0. */
  NONE {
    @Override
    double value(double w) {
      return 0;
    }

    @Override
    double derivative(double w) {
      return 0;
    }
  },

  /** R = |w|; R′ = sign w, 0 at 0. */
  L1 {
    @Override
    double value(double w) {
      return Math.abs(w);
    }

    @Override
    double derivative(double w) {
      return Math.signum(w);
    }
  },

  /** R = ½w²; R′ = w. */
  L2 {
    @Override
    double value(double w) {
      return 0.5 * w * w;
    }

    @Override
    double derivative(double w) {
      return w;
    }
  },

  /**
   * R = |w| as {@link #L1}, but applied by {@link Pruning}: a weight that reaches 0 stays there.
   */
  L1_PRUNING {
    @Override
    double value(double w) {
      return Math.abs(w);
    }

    @Override
    double derivative(double w) {
      return Math.signum(w);
    }
  };

  abstract double value(double w);

  abstract double derivative(double w);
}
