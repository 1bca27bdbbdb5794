package playground.app.session.lesson;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import playground.resources.UiResources;

/** What the steps of lessons can show. */
public final class Showable {
  private Showable() {}

  /**
   * The ids of controls, which have a text of help, of panes and of features: each has a message
   * that says its name.
   */
  public static Set<String> ids() {
    Set<String> keys = UiResources.messages(Locale.ENGLISH).keySet();
    return keys.stream()
        .filter(
            key ->
                keys.contains(key + ".help")
                    || key.startsWith("pane.")
                    || key.startsWith("Feature."))
        .collect(Collectors.toSet());
  }
}
