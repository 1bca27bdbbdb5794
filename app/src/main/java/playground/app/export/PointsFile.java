package playground.app.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import playground.model.data.OwnPoints;
import playground.model.data.csv.PointsCsv;

/** Writes points as a CSV file, so that there is always a whole one: the old, or the new. */
public final class PointsFile {
  private PointsFile() {}

  /**
   * Writes {@code points} beside {@code file} and puts them in its place once they are complete.
   *
   * @throws IOException if the folder cannot be written to; {@code file} is as before then
   */
  public static void write(OwnPoints points, Path file) throws IOException {
    WholeFile.write(
        file,
        ".csv",
        unfinished -> {
          try (Writer writer = Files.newBufferedWriter(unfinished)) {
            PointsCsv.write(points, writer);
          }
        });
  }
}
