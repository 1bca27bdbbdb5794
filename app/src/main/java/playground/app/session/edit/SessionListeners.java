package playground.app.session.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All that want to know what happens in a session. */
public final class SessionListeners {
  private final List<Consumer<SessionEvent>> listeners = new ArrayList<>();

  /** Calls {@code listener} with all that happens from now on. */
  public void add(Consumer<SessionEvent> listener) {
    listeners.add(listener);
  }

  /** Calls all listeners with {@code event}. */
  public void happened(SessionEvent event) {
    listeners.forEach(listener -> listener.accept(event));
  }
}
