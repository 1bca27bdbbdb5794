package playground.app.preference;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import playground.app.file.WholeFile;
import playground.app.text.Numbers;

/**
 * What is remembered from one start to the next: names and values in a file of the user's. A file
 * that cannot be read or written never hinders the program, which then remembers nothing.
 *
 * <p>Of several programs that run at the same time, each writes what was chosen in it and leaves
 * the rest as the others have it.
 */
public final class Preferences {
  private static final Logger LOG = System.getLogger(Preferences.class.getName());

  /** In bytes, far more than all names and values take. */
  private static final long LARGEST = 1 << 20;

  private final Optional<Path> file;
  private final Executor writer;
  private final Properties values;
  private final Properties chosen = new Properties();
  private final AtomicBoolean isWriting = new AtomicBoolean();

  /** Whether the log says already that the file could not be written; for the writer alone. */
  private boolean failed;

  /**
   * Reads {@code file}.
   *
   * @param writer runs what writes the file
   */
  public Preferences(Optional<Path> file, Executor writer) {
    this.file = file;
    this.writer = writer;
    values = file.map(Preferences::read).orElseGet(Properties::new);
  }

  private static Properties read(Path from) {
    Properties read = new Properties();
    // A device can have no end, and a pipe waits for a writer.
    if (Files.isRegularFile(from)) {
      try (Reader reader = Files.newBufferedReader(from)) {
        if (Files.size(from) > LARGEST) {
          throw new IOException(from + " is no file of preferences");
        }
        read.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(Logger.Level.WARNING, "The preferences could not be read.", e);
        read.clear();
      }
    }
    return read;
  }

  /** A text; empty where none is remembered. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.getProperty(name));
  }

  /** A number; empty where none is remembered, or something else. */
  public OptionalDouble number(String name) {
    return text(name).map(Numbers::parse).orElseGet(OptionalDouble::empty);
  }

  /** One of {@code choices}; empty where none of them is remembered. */
  public <E extends Enum<E>> Optional<E> choice(String name, E[] choices) {
    for (E each : choices) {
      if (each.name().equals(values.getProperty(name))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Remembers a value, and writes the file in a while. */
  public void set(String name, Object value) {
    String text = value.toString();
    if (!text.equals(values.setProperty(name, text))) {
      chosen.setProperty(name, text);
      if (isWriting.compareAndSet(false, true)) {
        file.ifPresent(to -> writer.execute(() -> write(to)));
      }
    }
  }

  private void write(Path to) {
    // What is set from here on is written once more.
    isWriting.set(false);
    try {
      Properties all = new Properties();
      all.putAll(values);
      all.putAll(read(to));
      all.putAll(chosen);
      Files.createDirectories(to.getParent());
      WholeFile.write(
          to,
          ".properties",
          out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            all.store(text, null);
            text.flush();
          });
    } catch (IOException e) {
      if (!failed) {
        LOG.log(Logger.Level.WARNING, "The preferences could not be written.", e);
      }
      failed = true;
    }
  }
}
