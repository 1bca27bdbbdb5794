package playground.app.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import playground.model.data.csv.PointsCsv;
import playground.model.data.plane.CustomPoints;

/** Writes points as a CSV file, so that there is always a whole one: the old, or the new. */
public final class PointsFile {
  private PointsFile() {}

  /**
   * Writes {@code points} beside {@code file} and puts them in its place once they are complete.
   *
   * @throws IOException as {@link WholeFile#write}; {@code file} is as before then
   */
  public static void write(CustomPoints points, Path file) throws IOException {
    WholeFile.write(
        file,
        ".csv",
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          PointsCsv.write(points, writer);
          writer.flush();
        });
  }
}
