package playground.model.inspection.graph;

import java.util.LinkedHashMap;
import java.util.Map;

/** Expressions that the program brings along, with values for their names. */
public enum PresetGraph {
  /** Addition hands the gradient on, multiplication swaps, max chooses, sigmoid is σ(1 − σ). */
  GATES("sigmoid(max(x*y, z) + b)", "x 2 y -1 z -3 b 1"),

  /** The squared error of one linear unit. Its gradients are −30 by w and −10 by b. */
  SQUARED_ERROR("(w*x + b - 10)^2", "w 2 x 3 b -1"),

  /** The squared error of one ReLU unit. */
  RELU_ERROR("(relu(w*x + b) - y)^2", "w 2 x 1.5 b -1 y 3"),

  /** J = L + s of one hidden unit without biases: half the squared error, and an L2 penalty. */
  OBJECTIVE(
      "(w2*tanh(w1*x) - y)^2 / 2 + \u03bb/2 * (w1^2 + w2^2)", "w2 1.5 w1 0.5 x 2 y 1 \u03bb 0.1"),

  /** Half the squared error of a 2-2-1 network, hidden units with tanh, the output with sigmoid. */
  NETWORK(
      "(sigmoid(v1*tanh(w11*x1 + w12*x2 + b1) + v2*tanh(w21*x1 + w22*x2 + b2) + c) - t)^2 / 2",
      "v1 1 w11 1 x1 1 w12 -1 x2 0.5 b1 0.1 v2 -2 w21 0.5 w22 1 b2 -0.1 c 0.2 t 1");

  private final String expression;
  private final Map<String, Double> values;

  PresetGraph(String expression, String namesAndValues) {
    this.expression = expression;
    values = new LinkedHashMap<>();
    String[] words = namesAndValues.split(" ");
    for (int k = 0; k < words.length; k += 2) {
      values.put(words[k], Double.valueOf(words[k + 1]));
    }
  }

  /** As it would be typed. */
  public String expression() {
    return expression;
  }

  /** The value of each of its names. */
  public Map<String, Double> variables() {
    return Map.copyOf(values);
  }
}
