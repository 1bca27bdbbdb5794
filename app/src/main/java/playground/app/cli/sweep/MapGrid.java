package playground.app.cli.sweep;

import java.util.List;
import java.util.SortedMap;

/**
 * The cells of a map in columns and rows.
 *
 * @param x the values of the first axis, in their order
 * @param y those of the second one; an empty text alone where there is none
 */
record MapGrid(List<String> x, List<String> y) {

  /** Of {@code rows}, the first of which is of cell 0. */
  static MapGrid of(MapHead head, SortedMap<Integer, List<String>> rows) {
    return new MapGrid(
        rows.values().stream().map(List::getFirst).distinct().toList(),
        rows.values().stream().map(row -> second(head, row)).distinct().toList());
  }

  private static String second(MapHead head, List<String> row) {
    return head.axes() > 1 ? row.get(1) : "";
  }

  /** Whether {@code rows} are all of its cells, each where it belongs. */
  boolean isFilledBy(MapHead head, SortedMap<Integer, List<String>> rows) {
    return (long) x.size() * y.size() == rows.size()
        && rows.entrySet().stream()
            .allMatch(
                row ->
                    row.getValue().getFirst().equals(x.get(row.getKey() % x.size()))
                        && second(head, row.getValue())
                            .equals(y.get(row.getKey() / x.size() % y.size())));
  }
}
