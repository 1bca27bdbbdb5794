package playground.model.experiment;

/** The order in which an epoch visits the training examples. */
public enum ExampleOrder {
  /** Another order each epoch, drawn from the seed. */
  SHUFFLED,

  /** Each epoch in the order in which the data were split, as in TensorFlow Playground. */
  FIXED
}
