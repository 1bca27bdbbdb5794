package playground.model.network;

/** What training makes small: the mean over the examples of a loss E between output and target. */
public enum Loss {
  /** E = ½ Σₖ (aₖ − tₖ)² over the outputs k; ∂E/∂a = a − t. */
  HALF_SQUARED_ERROR {
    @Override
    public double value(double output, double target) {
      double error = output - target;
      return 0.5 * error * error;
    }

    @Override
    public double derivative(double output, double target) {
      return output - target;
    }
  };

  /** One output's share of E. */
  public abstract double value(double output, double target);

  /** ∂E/∂a for one output. */
  public abstract double derivative(double output, double target);
}
