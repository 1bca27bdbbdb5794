package playground.app.view.control;

/** A control in which the arrow keys choose a part, and do not step the run. */
public interface UsesArrowKeys {
  /** Whether the keys for pages choose a part too. */
  default boolean usesPages() {
    return false;
  }
}
