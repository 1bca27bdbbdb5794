package playground.app.session;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Notices when what the user asked of a training thread takes so long that one should say so. */
public final class Waiting {
  /** About a third of a second: what takes less needs no words. */
  private static final int PULSES = 20;

  private final ReadOnlyBooleanWrapper isLong = new ReadOnlyBooleanWrapper(this, "isLong");
  private int pulses;

  /** Whether the user waits for long. */
  public ReadOnlyBooleanProperty isLongProperty() {
    return isLong.getReadOnlyProperty();
  }

  /** Called once a frame, with whether all that was asked is done. */
  public void pulse(boolean done) {
    pulses = done ? 0 : pulses + 1;
    isLong.set(pulses > PULSES);
  }
}
