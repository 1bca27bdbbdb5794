package playground.app.session.edit;

import playground.app.text.Notice;

/**
 * Something that happened in the session, for whoever acts on it. What the user is told about it is
 * a {@link Notice}, whose words can change without anything else changing.
 */
public enum SessionEvent {
  /** An experiment or points from outside have taken the place of the present ones. */
  OPENED,
  /**
   * Something was switched in the middle of the run, which is more than an edit to train on with.
   */
  SWITCHED,
  /** The network is back as it was before a switch, or before a parameter was set. */
  RESTORED
}
