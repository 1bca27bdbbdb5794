package playground.app.session.autosave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.io.FileWrites;
import playground.model.experiment.Experiment;

/** A program without a window that trains, saves by itself, and never ends. */
final class AutosavedRun {
  private AutosavedRun() {}

  /** Says so once it has saved in the folder that is the argument. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    SessionModel session = new SessionModel(Experiment.first());
    AutosaveFolder.Slot own = new AutosaveFolder(Path.of(arguments[0])).claim();
    long[] time = {0};
    Autosave autosave =
        new Autosave(session, new ViewOptions(), new FileWrites(), own.file(), () -> time[0]);
    session.playback().stepEpoch();
    while (session.newest().epoch() == 0) {
      session.pulse();
    }
    time[0] = Long.MAX_VALUE / 2;
    autosave.pulse();
    while (!Files.exists(own.file())) {
      Thread.onSpinWait();
    }
    System.out.println("saved");
    Thread.currentThread().join();
  }
}
