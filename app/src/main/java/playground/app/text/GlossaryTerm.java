package playground.app.text;

/** A word or symbol on the screen that the glossary explains, in the order of the glossary. */
public enum GlossaryTerm {
  UNIT(Group.NETWORK, "pane.network"),
  LAYER(Group.NETWORK, "pane.network"),
  WEIGHT(Group.NETWORK, "pane.network"),
  BIAS(Group.NETWORK, "pane.network"),
  PRE_ACTIVATION(Group.NETWORK, "pane.network"),
  ACTIVATION(Group.NETWORK, "activation"),
  OUTPUT(Group.NETWORK, "pane.output"),
  DECISION_BOUNDARY(Group.NETWORK, "outputMap"),
  NORMALIZATION(Group.NETWORK, "normalization"),
  RESIDUAL(Group.NETWORK, "residual"),
  EXAMPLE(Group.DATA, "outputMap"),
  FEATURE(Group.DATA, "Feature.X1"),
  TRAINING_SET(Group.DATA, "trainShare"),
  TEST_SET(Group.DATA, "output.showTest"),
  SEED(Group.DATA, "seed"),
  LOSS(Group.TRAINING, "pane.loss"),
  EPOCH(Group.TRAINING, "epoch"),
  MINI_BATCH(Group.TRAINING, "batchSize"),
  LEARNING_RATE(Group.TRAINING, "learningRate"),
  MOMENTUM(Group.TRAINING, "momentum"),
  REGULARIZATION(Group.TRAINING, "regularization"),
  ACCURACY(Group.TRAINING, "accuracy"),
  OVERFITTING(Group.TRAINING, "pane.loss"),
  DIVERGENCE(Group.TRAINING, "pane.loss"),
  GRADIENT(Group.GRADIENT, "pane.gradients"),
  NORM(Group.GRADIENT, "pane.gradients"),
  BACKPROPAGATION(Group.GRADIENT, "pane.gradients"),
  DELTA(Group.GRADIENT, "gradients.factors"),
  SLOPE(Group.GRADIENT, "gradients.factors"),
  FACTORS(Group.GRADIENT, "gradients.factors"),
  FIRST_TO_OUTPUT(Group.GRADIENT, "gradients.reading"),
  VANISHING(Group.GRADIENT, "pane.gradients"),
  EXPLODING(Group.GRADIENT, "pane.gradients"),
  DEAD(Group.GRADIENT, "pane.network"),
  SATURATED(Group.GRADIENT, "pane.network"),
  CLIPPING(Group.GRADIENT, "remedies");

  /** What words are about. */
  public enum Group {
    /** What a network is made of. */
    NETWORK,
    /** What it learns from. */
    DATA,
    /** How it learns. */
    TRAINING,
    /** What tells it where to go. */
    GRADIENT
  }

  private final Group group;
  private final String place;

  GlossaryTerm(Group group, String place) {
    this.group = group;
    this.place = place;
  }

  /** What the word is about. */
  public Group group() {
    return group;
  }

  /** The pane's key or the control's id where what the word means is seen in the window. */
  public String place() {
    return place;
  }
}
