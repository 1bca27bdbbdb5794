package playground.app.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Saves one of two contents after the other until it is killed, and says when each is written. */
final class RepeatedSaving {
  static final int SIZE = 500_000;

  private RepeatedSaving() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    for (byte letter = 'a'; ; letter = (byte) ('a' + 'b' - letter)) {
      byte[] content = new byte[SIZE];
      Arrays.fill(content, letter);
      WholeFile.write(file, ".json", out -> out.write(content));
      System.out.println("written");
    }
  }
}
