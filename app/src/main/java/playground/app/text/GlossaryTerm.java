package playground.app.text;

/** A word or symbol on the screen that the glossary explains, in the order of the glossary. */
public enum GlossaryTerm {
  UNIT(Group.NETWORK),
  LAYER(Group.NETWORK),
  WEIGHT(Group.NETWORK),
  BIAS(Group.NETWORK),
  PRE_ACTIVATION(Group.NETWORK),
  ACTIVATION(Group.NETWORK),
  OUTPUT(Group.NETWORK),
  DECISION_BOUNDARY(Group.NETWORK),
  NORMALIZATION(Group.NETWORK),
  RESIDUAL(Group.NETWORK),
  EXAMPLE(Group.DATA),
  FEATURE(Group.DATA),
  TRAINING_SET(Group.DATA),
  TEST_SET(Group.DATA),
  SEED(Group.DATA),
  LOSS(Group.TRAINING),
  EPOCH(Group.TRAINING),
  MINI_BATCH(Group.TRAINING),
  LEARNING_RATE(Group.TRAINING),
  MOMENTUM(Group.TRAINING),
  REGULARIZATION(Group.TRAINING),
  ACCURACY(Group.TRAINING),
  OVERFITTING(Group.TRAINING),
  DIVERGENCE(Group.TRAINING),
  GRADIENT(Group.GRADIENT),
  NORM(Group.GRADIENT),
  BACKPROPAGATION(Group.GRADIENT),
  DELTA(Group.GRADIENT),
  SLOPE(Group.GRADIENT),
  FACTORS(Group.GRADIENT),
  FIRST_TO_OUTPUT(Group.GRADIENT),
  VANISHING(Group.GRADIENT),
  EXPLODING(Group.GRADIENT),
  DEAD(Group.GRADIENT),
  SATURATED(Group.GRADIENT),
  CLIPPING(Group.GRADIENT);

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

  GlossaryTerm(Group group) {
    this.group = group;
  }

  /** What the word is about. */
  public Group group() {
    return group;
  }
}
