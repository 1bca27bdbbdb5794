package playground.app.view;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for files; the system's dialogs, or something else in tests. */
public interface FileTargets {

  /**
   * Asks for a PNG file to write.
   *
   * @param suggestion a file name
   * @return empty where the user thought better of it
   */
  Optional<Path> choosePng(String suggestion);

  /**
   * Asks for a CSV file to write.
   *
   * @param suggestion a file name
   * @return empty where the user thought better of it
   */
  Optional<Path> chooseCsv(String suggestion);

  /**
   * Asks for a JSON file to write.
   *
   * @param suggestion a file name
   * @return empty where the user thought better of it
   */
  Optional<Path> chooseJson(String suggestion);

  /**
   * Asks for an experiment to read.
   *
   * @return empty where the user thought better of it
   */
  Optional<Path> chooseExperiment();

  /**
   * Asks for a table to read.
   *
   * @return empty where the user thought better of it
   */
  Optional<Path> chooseTable();
}
