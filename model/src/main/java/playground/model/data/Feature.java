package playground.model.data;

import java.util.function.DoubleBinaryOperator;

/** An input of the network, computed from a point of the plane. */
public enum Feature {
  /** x₁. */
  X1("x₁", (x, y) -> x),
  /** x₂. */
  X2("x₂", (x, y) -> y),
  /** x₁². */
  X1_SQUARED("x₁²", (x, y) -> x * x),
  /** x₂². */
  X2_SQUARED("x₂²", (x, y) -> y * y),
  /** x₁x₂. */
  X1_TIMES_X2("x₁x₂", (x, y) -> x * y),
  /** sin x₁. */
  SIN_X1("sin x₁", (x, y) -> StrictMath.sin(x)),
  /** sin x₂. */
  SIN_X2("sin x₂", (x, y) -> StrictMath.sin(y));

  private final String formula;
  private final DoubleBinaryOperator value;

  Feature(String formula, DoubleBinaryOperator value) {
    this.formula = formula;
    this.value = value;
  }

  /** How it is written, the same in every language. */
  public String formula() {
    return formula;
  }

  /** Its value at the point (x₁, x₂). */
  public double at(double x1, double x2) {
    return value.applyAsDouble(x1, x2);
  }
}
