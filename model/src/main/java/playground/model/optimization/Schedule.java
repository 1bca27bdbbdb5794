package playground.model.optimization;

/**
 * How the learning rate changes from epoch to epoch: η(t) = η · factor(t), t counting epochs from
 * the end of the warm-up.
 *
 * @param shape the curve
 * @param epochs n of the shape, at least 1; the shapes that need none ignore it
 * @param factor γ of the shape, above 0 and at most 1; the shapes that need none ignore it
 * @param warmUpEpochs over this many epochs η rises in a straight line, a step at a time, before
 *     the shape begins; at least 0 (Goyal et al., 2017)
 */
public record Schedule(Shape shape, int epochs, double factor, int warmUpEpochs) {
  /** η(t) = η. */
  public static final Schedule CONSTANT = new Schedule(Shape.CONSTANT, 10, 0.5, 0);

  /** The curves, by name. */
  public enum Shape {
    /** η(t) = η. */
    CONSTANT {
      @Override
      double at(long t, int n, double factor) {
        return 1;
      }
    },

    /** η(t) = η γ^⌊t/n⌋: a step down every n epochs (StepLR of PyTorch). */
    STEP {
      @Override
      double at(long t, int n, double factor) {
        return StrictMath.pow(factor, t / n);
      }
    },

    /** η(t) = η γᵗ (ExponentialLR of PyTorch). */
    EXPONENTIAL {
      @Override
      double at(long t, int n, double factor) {
        return StrictMath.pow(factor, t);
      }
    },

    /**
     * η(t) = a / (b + t) with b = n and a = ηn, so that it begins at η and halves in n epochs; it
     * falls as Robbins and Monro, 1951, ask for: Σ η(t) is infinite and Σ η(t)² is not.
     */
    INVERSE {
      @Override
      double at(long t, int n, double factor) {
        return n / (double) (n + t);
      }
    },

    /**
     * η(t) = η₀ + ½(η − η₀)(1 + cos πt/n) for t up to n, then η₀ = η/100, so that training never
     * stands still (Loshchilov and Hutter, 2016).
     */
    COSINE {
      @Override
      double at(long t, int n, double factor) {
        double fraction = Math.min(1, t / (double) n);
        return COSINE_FLOOR + (1 - COSINE_FLOOR) * 0.5 * (1 + HalfTurn.cos(fraction));
      }
    },

    /**
     * η falls in a straight line to ηγ in n epochs, rises back in as many, and again: the triangles
     * of Smith, 2017 (CyclicLR of PyTorch, which begins at the lower end).
     */
    CYCLIC {
      @Override
      double at(long t, int n, double factor) {
        double fromTurn = Math.abs(n - t % (2L * n)) / (double) n;
        return factor + (1 - factor) * fromTurn;
      }
    },

    /**
     * η is multiplied by γ whenever the loss of the test set, or of the training set where there is
     * none, has not improved for n epochs (ReduceLROnPlateau of PyTorch, whose patience is n − 1).
     */
    PLATEAU {
      @Override
      double at(long t, int n, double factor) {
        return 1;
      }
    };

    private static final double COSINE_FLOOR = 0.01;

    /** factor(t) for t ≥ 0, but for {@link #PLATEAU}, whose drops {@link Plateau} counts. */
    abstract double at(long t, int n, double factor);
  }

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Schedule {
    if (epochs < 1) {
      throw new IllegalArgumentException("schedule epochs: " + epochs + "; at least 1");
    }
    if (!(factor > 0 && factor <= 1)) {
      throw new IllegalArgumentException("schedule factor: " + factor + "; above 0 and at most 1");
    }
    if (warmUpEpochs < 0) {
      throw new IllegalArgumentException("warm-up epochs: " + warmUpEpochs + "; at least 0");
    }
  }

  /** Whether η is the setting at every step. */
  public boolean isConstant() {
    return shape == Shape.CONSTANT && warmUpEpochs == 0;
  }

  /** The same numbers, with another curve. */
  public Schedule withShape(Shape newShape) {
    return new Schedule(newShape, epochs, factor, warmUpEpochs);
  }

  /** The same, with another n. */
  public Schedule withEpochs(int newEpochs) {
    return new Schedule(shape, newEpochs, factor, warmUpEpochs);
  }

  /** The same, with another γ. */
  public Schedule withFactor(double newFactor) {
    return new Schedule(shape, epochs, newFactor, warmUpEpochs);
  }

  /** The same, with a longer or shorter warm-up. */
  public Schedule withWarmUpEpochs(int newWarmUpEpochs) {
    return new Schedule(shape, epochs, factor, newWarmUpEpochs);
  }

  /**
   * What η is multiplied by.
   *
   * @param epoch how many epochs are complete
   * @param fraction of the present epoch that will be complete with the coming step, above 0 to 1
   */
  public double factor(long epoch, double fraction) {
    if (epoch < warmUpEpochs) {
      return (epoch + fraction) / warmUpEpochs;
    }
    return shape.at(epoch - warmUpEpochs, epochs, factor);
  }

  /**
   * Whether it watches the loss at the end of an epoch; during the warm-up no shape does.
   *
   * @param epoch how many epochs are complete, with the one that ends
   */
  public boolean watchesLoss(long epoch) {
    return shape == Shape.PLATEAU && epoch > warmUpEpochs;
  }
}
