package playground.app.view.autosave;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import playground.app.session.autosave.Autosave;
import playground.app.session.autosave.AutosaveFolder;
import playground.app.view.context.FrameClock;
import playground.app.view.context.ViewContext;

/**
 * Has the running experiment saved by itself as long as the window is open, and offers what an
 * earlier program has left. Where the folder cannot be used, the program does without.
 */
public final class AutosaveStart {
  private static final Logger LOG = System.getLogger(AutosaveStart.class.getName());

  private final ViewContext context;
  private final Optional<AutosaveFolder.Slot> own;

  private AutosaveStart(ViewContext context, Optional<AutosaveFolder.Slot> own) {
    this.context = context;
    this.own = own;
  }

  /**
   * Begins.
   *
   * @param stage that is shown
   * @param folder for what is saved
   */
  public static AutosaveStart in(
      Optional<Path> folder, ViewContext context, Stage stage, FrameClock clock) {
    if (folder.isEmpty()) {
      return new AutosaveStart(context, Optional.empty());
    }
    try {
      AutosaveFolder files = new AutosaveFolder(folder.get());
      AutosaveFolder.Slot own = files.claim();
      Autosave autosave =
          new Autosave(
              context.session(), context.options(), context.writes(), own.file(), System::nanoTime);
      clock.everyFrame(now -> autosave.pulse());
      files.left().ifPresent(left -> RestoreOffer.make(context, stage, left));
      return new AutosaveStart(context, Optional.of(own));
    } catch (IOException e) {
      LOG.log(Logger.Level.WARNING, "The experiment cannot be saved by itself.", e);
      return new AutosaveStart(context, Optional.empty());
    }
  }

  /** The window is closed as it should be: nothing is left to be offered. */
  public void end() {
    own.ifPresent(slot -> context.writes().runQuietly(() -> remove(slot)));
  }

  private static void remove(AutosaveFolder.Slot slot) {
    try {
      slot.remove();
    } catch (IOException e) {
      LOG.log(Logger.Level.WARNING, "What was saved by itself could not be removed.", e);
    }
  }
}
