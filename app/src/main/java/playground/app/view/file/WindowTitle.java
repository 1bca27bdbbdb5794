package playground.app.view.file;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import playground.app.session.file.SavedFile;
import playground.app.session.io.CurrentFile;
import playground.app.text.Shortened;
import playground.app.text.Texts;

/** The window's title: the file that is open, marked while it is not saved, and the program. */
public final class WindowTitle {
  private WindowTitle() {}

  /** The title, which follows the file and the language. */
  public static StringBinding of(CurrentFile current, Texts texts) {
    ObservableValue<@Nullable SavedFile> file = current.fileProperty();
    ReadOnlyBooleanProperty changed = current.changedProperty();
    return Bindings.createStringBinding(
        () -> {
          SavedFile open = file.getValue();
          if (open == null) {
            return texts.get("window.title");
          }
          String name = Shortened.nameOf(open.path());
          return texts.get(changed.get() ? "window.titleChanged" : "window.titleOfFile", name);
        },
        file,
        changed,
        texts.languageProperty());
  }
}
