package playground.app.cli.output;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Progress as lines of a table: elsewhere than on a terminal a line every so often, on one a line
 * that is written over, with a bar.
 */
public final class ProgressTable {
  /** The most lines between the first and the last. */
  private static final int MOST_LINES = 100;

  private static final int BAR = 20;
  private static final long NANOS_BETWEEN_BARS = 100_000_000;
  private static final int WIDTH = 14;

  private final Console console;
  private final List<String> columns;
  private final long first;
  private final long last;
  private final long every;
  private long drawnAt = System.nanoTime();
  private boolean barStands;

  /**
   * From {@code first} to {@code last} of what is counted.
   *
   * @param columns what they are called
   */
  public ProgressTable(Console console, List<String> columns, long first, long last) {
    this.console = console;
    this.columns = columns;
    this.first = first;
    this.last = last;
    every = every(last - first);
  }

  /** The least of 1, 2, 5, 10, 20 … with which there are not too many lines. */
  private static long every(long count) {
    for (long power = 1; ; power *= 10) {
      for (int factor : new int[] {1, 2, 5}) {
        if (count <= power * factor * MOST_LINES) {
          return power * factor;
        }
      }
    }
  }

  /** Writes what the columns are. */
  public void head() {
    console.out().println(line(columns));
  }

  /** Whether a line is to be written now that {@code at} is reached. */
  public boolean wants(long at) {
    return at == first
        || at == last
        || (console.terminal()
            ? System.nanoTime() - drawnAt > NANOS_BETWEEN_BARS
            : at % every == 0);
  }

  /** Writes what is known at {@code at}, a text for each column. */
  public void add(long at, List<String> cells) {
    String line = line(cells);
    if (!console.terminal() || at == first || at == last) {
      leaveBar();
      console.out().println(line);
    } else {
      console.out().print("\r" + line + "  " + bar(at));
      console.out().flush();
      barStands = true;
    }
    drawnAt = System.nanoTime();
  }

  /** Lets what follows begin on a line of its own. */
  public void end() {
    if (barStands) {
      console.out().println();
      barStands = false;
    }
  }

  private void leaveBar() {
    if (barStands) {
      console.out().print("\r" + " ".repeat(columns.size() * WIDTH + BAR + 9) + "\r");
      barStands = false;
    }
  }

  private String bar(long at) {
    double part = (at - first) / (double) (last - first);
    int full = (int) (part * BAR);
    return "▕%s%s▏%3d %%".formatted("█".repeat(full), " ".repeat(BAR - full), (int) (100 * part));
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> " ".repeat(Math.max(1, WIDTH - width(cell))) + cell)
        .collect(Collectors.joining());
  }

  /** How many columns of a terminal {@code text} takes: a Chinese character takes two. */
  private static int width(String text) {
    return text.chars().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }
}
