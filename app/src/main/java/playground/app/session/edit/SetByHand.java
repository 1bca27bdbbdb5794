package playground.app.session.edit;

/** A weight or a bias that the user set. */
public final class SetByHand implements RunEdit {
  private final String name;
  private final int index;
  private final double value;

  /**
   * @param name what it is called, in the user's language
   * @param index in {@link playground.model.network.ParameterLayout}
   * @param value the number that was set
   */
  public SetByHand(String name, int index, double value) {
    this.name = name;
    this.index = index;
    this.value = value;
  }

  String name() {
    return name;
  }

  int index() {
    return index;
  }

  double value() {
    return value;
  }
}
