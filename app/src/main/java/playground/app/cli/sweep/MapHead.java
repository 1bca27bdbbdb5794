package playground.app.cli.sweep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import playground.model.experiment.file.ExperimentFile;
import playground.model.experiment.file.WindowState;
import playground.model.sweep.SweepPlan;
import playground.model.sweep.axis.Axis;
import playground.model.sweep.axis.AxisValue;

/**
 * What tells the parts of one sweep from those of another.
 *
 * @param fingerprint of the experiment, the axes and the epochs
 * @param cells how many cells the whole sweep has
 * @param columns the names of the axes' columns, and of those of the results
 */
record MapHead(String fingerprint, int cells, List<String> columns) {
  private static final int FINGERPRINT_BYTES = 8;

  /** Of {@code plan}. */
  static MapHead of(SweepPlan plan) {
    List<String> columns =
        Stream.concat(
                plan.axes().stream().map(axis -> axis.setting().name()),
                ResultColumns.NAMES.stream())
            .toList();
    return new MapHead(fingerprint(plan), plan.size(), columns);
  }

  /** How many axes there are. */
  int axes() {
    return columns.size() - ResultColumns.NAMES.size();
  }

  private static String fingerprint(SweepPlan plan) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ExperimentFile.write(plan.experiment(), WindowState.USUAL, null, bytes);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes.toByteArray());
      digest.update(Long.toString(plan.epochs()).getBytes(StandardCharsets.UTF_8));
      for (Axis axis : plan.axes()) {
        add(digest, axis.setting().name());
        for (AxisValue value : axis.values()) {
          add(digest, value.text());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(("\n" + bytes.length + " ").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
