package playground.model.data;

/**
 * Points shuffled and divided into those that are trained on and those that only test.
 *
 * @param train the points that are trained on
 * @param test the rest
 */
public record Split(Samples train, Samples test) {

  /**
   * Shuffles (Fisher–Yates, from the end) and gives the first ⌊n · percent / 100⌋ points to
   * training, as TensorFlow Playground does; at least one, so that there is something to train on.
   *
   * @param points at least one
   * @param trainPercent from 0 to 100
   * @throws IllegalArgumentException if there is no point, or {@code trainPercent} is out of range
   */
  public static Split of(Samples points, int trainPercent, SeedRandom random) {
    if (points.size() == 0) {
      throw new IllegalArgumentException("points: none; at least 1 to train on");
    }
    if (trainPercent < 0 || trainPercent > 100) {
      throw new IllegalArgumentException("training percent: " + trainPercent + "; from 0 to 100");
    }
    int[] order = new int[points.size()];
    for (int k = 0; k < order.length; k++) {
      order[k] = k;
    }
    for (int counter = order.length; counter > 0; ) {
      int index = (int) Math.floor(random.nextDouble() * counter);
      counter--;
      int kept = order[counter];
      order[counter] = order[index];
      order[index] = kept;
    }
    Samples shuffled = points.pick(order);
    int train = Math.max(1, (int) ((long) points.size() * trainPercent / 100));
    return new Split(shuffled.range(0, train), shuffled.range(train, points.size()));
  }
}
