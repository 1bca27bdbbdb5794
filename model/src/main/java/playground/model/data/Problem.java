package playground.model.data;

/** What the labels of a data set are. */
public enum Problem {
  /** Two classes, labelled +1 and −1. */
  CLASSIFICATION,

  /** A value between −1 and +1 at each point. */
  REGRESSION
}
