package playground.app.view.layout;

/** What the user drags to divide the panes anew. */
enum Divider {
  /** Between the data and the network. */
  DATA("divider.data"),
  /** Between the network and the output. */
  OUTPUT("divider.output"),
  /** Between the rows. */
  UPPER("divider.upper"),
  /** Between loss and gradients. */
  LOSS("divider.loss");

  private final String key;

  Divider(String key) {
    this.key = key;
  }

  /** The key of its name, which is its id in the window too. */
  String key() {
    return key;
  }
}
