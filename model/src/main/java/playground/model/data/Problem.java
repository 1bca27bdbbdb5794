package playground.model.data;

/** What the labels of a data set are. */
public enum Problem {
  /** Classes: two labelled +1 and −1, or more labelled 0, 1, 2, … */
  CLASSIFICATION,

  /** A value between −1 and +1 at each point. */
  REGRESSION
}
