package playground.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import playground.app.cli.output.Console;
import playground.app.cli.output.ProgressTable;
import playground.app.text.Texts;
import playground.model.training.snapshot.Losses;

/** The losses of some epochs as lines of a table. */
final class EpochTable {
  private final ProgressTable table;

  /** Of the epochs from {@code first} to {@code last}. */
  EpochTable(Console console, Texts texts, long first, long last) {
    List<String> columns =
        List.of(
            texts.get("cli.column.epoch"),
            texts.get("cli.column.trainLoss"),
            texts.get("cli.column.testLoss"),
            texts.get("cli.column.trainAccuracy"),
            texts.get("cli.column.testAccuracy"));
    table = new ProgressTable(console, columns, first, last);
  }

  /** Writes what the columns are. */
  void head() {
    table.head();
  }

  /** Whether the losses of {@code epoch} are to be written now. */
  boolean wants(long epoch) {
    return table.wants(epoch);
  }

  /** Writes {@code losses}. */
  void add(Losses losses) {
    table.add(
        losses.epoch(),
        List.of(
            Long.toString(losses.epoch()),
            digits(losses.train()),
            digits(losses.test()),
            digits(losses.trainAccuracy()),
            digits(losses.testAccuracy())));
  }

  /** Lets what follows begin on a line of its own. */
  void end() {
    table.end();
  }

  private static String digits(OptionalDouble number) {
    return number.isPresent() ? digits(number.getAsDouble()) : "–";
  }

  private static String digits(double number) {
    return String.format(Locale.ROOT, "%.9g", number);
  }
}
