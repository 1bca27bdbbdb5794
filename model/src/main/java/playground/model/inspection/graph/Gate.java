package playground.model.inspection.graph;

import playground.model.network.activation.Activation;

/** What a node of a graph is: a leaf, or an operation with its local gradient. */
public sealed interface Gate {

  /** How many values enter. */
  int arity();

  /** A name whose value can be edited. */
  record Variable(String name) implements Gate {
    @Override
    public int arity() {
      return 0;
    }
  }

  /** A number that is part of the expression. */
  record Constant(double value) implements Gate {
    @Override
    public int arity() {
      return 0;
    }
  }

  /** An operation: what it computes, and the derivative of that. */
  sealed interface Operation extends Gate {

    /** f of the values that enter; of one value, {@code y} has no meaning. */
    double value(double x, double y);

    /**
     * The local gradient, ∂f/∂x for argument 0 and ∂f/∂y for argument 1.
     *
     * @param f its value
     */
    double derivative(int argument, double x, double y, double f);
  }

  /** The operations of two values. */
  enum Binary implements Operation {
    /** x + y, which hands the gradient on to both. */
    ADD {
      @Override
      public double value(double x, double y) {
        return x + y;
      }

      @Override
      public double derivative(int argument, double x, double y, double f) {
        return 1;
      }
    },

    /** x − y. */
    SUBTRACT {
      @Override
      public double value(double x, double y) {
        return x - y;
      }

      @Override
      public double derivative(int argument, double x, double y, double f) {
        return argument == 0 ? 1 : -1;
      }
    },

    /** x · y, whose local gradient is the other value. */
    MULTIPLY {
      @Override
      public double value(double x, double y) {
        return x * y;
      }

      @Override
      public double derivative(int argument, double x, double y, double f) {
        return argument == 0 ? y : x;
      }
    },

    /** x / y. */
    DIVIDE {
      @Override
      public double value(double x, double y) {
        return x / y;
      }

      @Override
      public double derivative(int argument, double x, double y, double f) {
        return argument == 0 ? 1 / y : -f / y;
      }
    },

    /**
     * The larger of x and y, to which the whole gradient goes; half to each where they are equal,
     * as in PyTorch.
     */
    MAX {
      @Override
      public double value(double x, double y) {
        return Math.max(x, y);
      }

      @Override
      public double derivative(int argument, double x, double y, double f) {
        double own = argument == 0 ? x : y;
        double other = argument == 0 ? y : x;
        if (own == other) {
          return 0.5;
        }
        return own > other ? 1 : 0;
      }
    };

    @Override
    public int arity() {
      return 2;
    }
  }

  /** The operations of one value. */
  enum Unary implements Operation {
    /** −x. */
    NEGATE {
      @Override
      public double value(double x, double y) {
        return -x;
      }

      @Override
      public double derivative(int argument, double x, double y, double f) {
        return -1;
      }
    },

    /** eˣ, which is its own derivative. */
    EXP {
      @Override
      public double value(double x, double y) {
        return StrictMath.exp(x);
      }

      @Override
      public double derivative(int argument, double x, double y, double f) {
        return f;
      }
    },

    /** The natural logarithm. */
    LOG {
      @Override
      public double value(double x, double y) {
        return StrictMath.log(x);
      }

      @Override
      public double derivative(int argument, double x, double y, double f) {
        return 1 / x;
      }
    },

    /** x². */
    SQUARE {
      @Override
      public double value(double x, double y) {
        return x * x;
      }

      @Override
      public double derivative(int argument, double x, double y, double f) {
        return 2 * x;
      }
    },

    /** σ(x); σ′ = σ(1 − σ). */
    SIGMOID {
      @Override
      public double value(double x, double y) {
        return Activation.SIGMOID.value(x);
      }

      @Override
      public double derivative(int argument, double x, double y, double f) {
        return Activation.SIGMOID.derivative(x, f);
      }
    },

    /** tanh x; tanh′ = 1 − tanh². */
    TANH {
      @Override
      public double value(double x, double y) {
        return Activation.TANH.value(x);
      }

      @Override
      public double derivative(int argument, double x, double y, double f) {
        return Activation.TANH.derivative(x, f);
      }
    },

    /** max(0, x); its derivative at 0 is 0. */
    RELU {
      @Override
      public double value(double x, double y) {
        return Activation.RELU.value(x);
      }

      @Override
      public double derivative(int argument, double x, double y, double f) {
        return Activation.RELU.derivative(x, f);
      }
    };

    @Override
    public int arity() {
      return 1;
    }
  }

  /**
   * xⁿ; its derivative is n xⁿ⁻¹.
   *
   * @param exponent n, a whole number other than 2, which is {@link Unary#SQUARE}
   */
  record Power(int exponent) implements Operation {
    @Override
    public int arity() {
      return 1;
    }

    @Override
    public double value(double x, double y) {
      return StrictMath.pow(x, exponent);
    }

    @Override
    public double derivative(int argument, double x, double y, double f) {
      return exponent == 0 ? 0 : exponent * StrictMath.pow(x, exponent - 1);
    }
  }
}
