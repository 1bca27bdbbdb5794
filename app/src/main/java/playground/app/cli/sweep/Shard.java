package playground.app.cli.sweep;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import playground.app.cli.argument.RefusedException;
import playground.app.cli.argument.Specifications;
import playground.app.text.Shortened;

/**
 * Which part of a sweep is computed: every {@code count}-th cell, so that parts take about as long
 * as each other.
 *
 * @param number which one, from 1 to {@code count}
 * @param count how many parts there are
 */
record Shard(int number, int count) {
  /** All of it. */
  static final Shard WHOLE = new Shard(1, 1);

  private static final int SHOWN = 40;
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  /**
   * As it is typed, {@code 3/16}; the whole where nothing is.
   *
   * @throws RefusedException if there is no such part
   */
  static Shard of(Optional<String> typed) throws RefusedException {
    if (typed.isEmpty()) {
      return WHOLE;
    }
    Matcher form = FORM.matcher(typed.get());
    if (form.matches()) {
      Shard shard = new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
      if (shard.number() >= 1 && shard.number() <= shard.count()) {
        return shard;
      }
    }
    throw RefusedException.of(
        "cli.notAShard", Specifications.SHARD, Shortened.toLine(SHOWN, typed.get()));
  }

  /** Whether cell {@code index}, from 0 on, is in it. */
  boolean contains(int index) {
    return index % count == number - 1;
  }
}
