package playground.model.data;

/**
 * What the numbers are that a sample consists of. Whoever makes inputs or pictures of samples asks
 * with a switch, so that a further kind of space does not compile before it is thought of.
 */
public sealed interface InputSpace permits Plane {
  /** How many numbers a sample has. */
  int dimensions();
}
