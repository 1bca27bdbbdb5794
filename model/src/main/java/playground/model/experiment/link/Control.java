package playground.model.experiment.link;

/** A control of TensorFlow Playground that a link can hide. */
public enum Control {
  SHOW_TEST_DATA("showTestData"),
  DISCRETIZE("discretize"),
  PLAY("playButton"),
  STEP("stepButton"),
  RESET("resetButton"),
  LEARNING_RATE("learningRate"),
  ACTIVATION("activation"),
  REGULARIZATION("regularization"),
  REGULARIZATION_RATE("regularizationRate"),
  PROBLEM("problem"),
  DATASET("dataset"),
  /** The fraction of training data, and with it the test loss. */
  TRAIN_PERCENT("percTrainData"),
  NOISE("noise"),
  BATCH_SIZE("batchSize"),
  HIDDEN_LAYERS("numHiddenLayers");

  private final String linkName;

  Control(String linkName) {
    this.linkName = linkName;
  }

  String linkName() {
    return linkName;
  }

  /** The key of the link that hides it. */
  String hideKey() {
    return linkName + Vocabulary.HIDE_SUFFIX;
  }
}
