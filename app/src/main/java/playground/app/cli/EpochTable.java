package playground.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import playground.app.text.Texts;
import playground.model.training.snapshot.Losses;

/**
 * Losses as lines of a table: elsewhere than on a terminal a line every so many epochs, on one a
 * line that is written over, with a bar.
 */
final class EpochTable {
  /** The most lines between the first and the last. */
  private static final int MOST_LINES = 100;

  private static final int BAR = 20;
  private static final long NANOS_BETWEEN_BARS = 100_000_000;
  private static final int WIDTH = 14;

  private final Console console;
  private final Texts texts;
  private final long first;
  private final long last;
  private final long every;
  private long drawnAt = System.nanoTime();
  private boolean barStands;

  /** Of the epochs from {@code first} to {@code last}. */
  EpochTable(Console console, Texts texts, long first, long last) {
    this.console = console;
    this.texts = texts;
    this.first = first;
    this.last = last;
    every = every(last - first);
  }

  /** The least of 1, 2, 5, 10, 20 … with which there are not too many lines. */
  private static long every(long epochs) {
    for (long power = 1; ; power *= 10) {
      for (int factor : new int[] {1, 2, 5}) {
        if (epochs <= power * factor * MOST_LINES) {
          return power * factor;
        }
      }
    }
  }

  /** Writes what the columns are. */
  void head() {
    console
        .out()
        .println(
            line(
                List.of(
                    texts.get("cli.column.epoch"),
                    texts.get("cli.column.trainLoss"),
                    texts.get("cli.column.testLoss"),
                    texts.get("cli.column.trainAccuracy"),
                    texts.get("cli.column.testAccuracy"))));
  }

  /** Whether the losses of {@code epoch} are to be written now. */
  boolean wants(long epoch) {
    return epoch == first
        || epoch == last
        || (console.terminal()
            ? System.nanoTime() - drawnAt > NANOS_BETWEEN_BARS
            : epoch % every == 0);
  }

  /** Writes {@code losses}. */
  void add(Losses losses) {
    long epoch = losses.epoch();
    String line =
        line(
            List.of(
                Long.toString(epoch),
                digits(losses.train()),
                digits(losses.test()),
                digits(losses.trainAccuracy()),
                digits(losses.testAccuracy())));
    if (!console.terminal() || epoch == first || epoch == last) {
      leaveBar();
      console.out().println(line);
    } else {
      console.out().print("\r" + line + "  " + bar(epoch));
      console.out().flush();
      barStands = true;
    }
    drawnAt = System.nanoTime();
  }

  /** Lets what follows begin on a line of its own. */
  void end() {
    if (barStands) {
      console.out().println();
      barStands = false;
    }
  }

  private void leaveBar() {
    if (barStands) {
      console.out().print("\r" + " ".repeat(5 * WIDTH + BAR + 9) + "\r");
      barStands = false;
    }
  }

  private String bar(long epoch) {
    double part = (epoch - first) / (double) (last - first);
    int full = (int) (part * BAR);
    return "▕%s%s▏%3d %%".formatted("█".repeat(full), " ".repeat(BAR - full), (int) (100 * part));
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> " ".repeat(Math.max(1, WIDTH - columns(cell))) + cell)
        .collect(Collectors.joining());
  }

  /** How many columns of a terminal {@code text} takes: a Chinese character takes two. */
  private static int columns(String text) {
    return text.chars().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }

  private static String digits(OptionalDouble number) {
    return number.isPresent() ? digits(number.getAsDouble()) : "–";
  }

  private static String digits(double number) {
    return String.format(Locale.ROOT, "%.9g", number);
  }
}
