package playground.app.session.autosave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.io.FileWrites;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.ExperimentFileException;
import playground.model.training.file.TrainedFile;

/** What runs is saved by itself, and left where the program is killed. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AutosaveTest {
  private static final long PAUSE = 5_000_000_000L;

  private final SessionModel session = new SessionModel(Experiment.first());
  private final FileWrites writes = new FileWrites();
  private final AtomicLong clock = new AtomicLong(-1);

  @TempDir Path folder;

  @AfterEach
  void close() {
    writes.close();
    session.close();
  }

  @Test
  void whatHasChangedIsSavedOnceAPauseIsOver() throws Exception {
    Path file = folder.resolve("autosave-0.json");
    Autosave autosave = new Autosave(session, new ViewOptions(), writes, file, clock::get);
    clock.addAndGet(PAUSE);
    pulse(autosave);
    assertFalse(Files.exists(file), "nothing has changed");

    session.settings().editData(data -> data.withDataset(Dataset.XOR));
    session.playback().stepEpoch();
    while (session.newest().epoch() == 0) {
      session.pulse();
    }
    pulse(autosave);
    assertEquals(Dataset.XOR, read(file).experiment().data().dataset());
    assertEquals(1, read(file).checkpoint().orElseThrow().epoch());

    Files.delete(file);
    clock.addAndGet(PAUSE);
    pulse(autosave);
    assertFalse(Files.exists(file), "nothing has changed since");
    session.settings().editData(data -> data.withDataset(Dataset.MOONS));
    pulse(autosave);
    assertTrue(Files.exists(file));
    Files.delete(file);
    session.settings().editData(data -> data.withDataset(Dataset.XOR));
    clock.addAndGet(PAUSE - 1);
    pulse(autosave);
    assertFalse(Files.exists(file), "the pause is not over");
  }

  @Test
  void programsAtTheSameTimeHaveFilesOfTheirOwnAndNoneIsLeft() throws IOException {
    try (AutosaveFolder one = new AutosaveFolder(folder);
        AutosaveFolder other = new AutosaveFolder(folder)) {
      AutosaveFolder.Slot first = one.claim();
      AutosaveFolder.Slot second = other.claim();
      assertNotEquals(first.file(), second.file());
      Files.writeString(first.file(), "1");
      Files.writeString(second.file(), "2");
      assertEquals(Optional.empty(), other.left());
      first.remove();
      assertFalse(Files.exists(first.file()));
      assertEquals(first.file(), other.claim().file());
    }
  }

  @Test
  void ofSeveralFilesThatAreLeftTheNewestIsOfferedAndTheOthersAtTheNextStart() throws IOException {
    Path older = Files.writeString(folder.resolve("autosave-0.json"), "1");
    Path newer = Files.writeString(folder.resolve("autosave-1.json"), "2");
    Files.setLastModifiedTime(older, FileTime.from(Instant.EPOCH));
    try (AutosaveFolder files = new AutosaveFolder(folder)) {
      assertEquals("autosave-2.json", files.claim().file().getFileName().toString());
      AutosaveFolder.Slot left = files.left().orElseThrow();
      assertEquals(newer, left.file());
      left.remove();
      assertEquals(older, files.left().orElseThrow().file());
    }
  }

  @Test
  void whatAProgramThatIsKilledWasWorkingOnIsLeft() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--add-modules",
            "jdk.incubator.vector",
            "-cp",
            System.getProperty("java.class.path"),
            AutosavedRun.class.getName(),
            folder.toString());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process running = builder.start();
    try (AutosaveFolder files = new AutosaveFolder(folder);
        BufferedReader said = running.inputReader()) {
      assertEquals("saved", said.readLine());
      assertEquals(Optional.empty(), files.left(), "it is in use");
      running.destroyForcibly();
      running.waitFor();
      Path left = files.left().orElseThrow().file();
      assertTrue(read(left).checkpoint().orElseThrow().epoch() > 0);
    }
  }

  private static TrainedFile.Opened read(Path file) throws IOException, ExperimentFileException {
    try (InputStream in = Files.newInputStream(file)) {
      return TrainedFile.read(in);
    }
  }

  /** Also waits until what is to be written is. */
  private void pulse(Autosave autosave) throws InterruptedException {
    session.pulse();
    autosave.pulse();
    CountDownLatch written = new CountDownLatch(1);
    writes.runQuietly(written::countDown);
    written.await();
  }
}
