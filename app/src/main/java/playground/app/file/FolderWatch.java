package playground.app.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** Tells when something in a folder changes, on a thread of its own, which ends with it. */
public final class FolderWatch implements AutoCloseable {
  private final WatchService service;

  /**
   * Watches until it is closed.
   *
   * @param changed called on that thread, once or more for each change
   * @throws IOException if the folder cannot be watched
   */
  public FolderWatch(Path folder, Runnable changed) throws IOException {
    service = folder.getFileSystem().newWatchService();
    try {
      folder.register(
          service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
    } catch (IOException e) {
      service.close();
      throw e;
    }
    Thread.ofPlatform().name("folder").daemon().start(() -> watch(changed));
  }

  private void watch(Runnable changed) {
    try {
      WatchKey key;
      do {
        key = service.take();
        key.pollEvents();
        changed.run();
      } while (key.reset());
    } catch (ClosedWatchServiceException e) {
      // That is how it ends.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // The folder is gone.
    close();
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
