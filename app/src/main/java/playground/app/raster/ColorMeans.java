package playground.app.raster;

/** The mean colour of each pixel over several opaque colours. */
final class ColorMeans {
  /** Red, green and blue, summed up in 16 bits each. */
  private final long[] sums;

  ColorMeans(int pixels) {
    sums = new long[pixels];
  }

  /** Takes in one of the colours of {@code pixel}, at most 256 of them. */
  void add(int pixel, int argb) {
    sums[pixel] += (long) (argb & 0xff0000) << 16 | (argb & 0xff00) << 8 | argb & 0xff;
  }

  /** Opaque ARGB pixels where each was given {@code count} colours; black where it was none. */
  int[] means(int count) {
    int[] pixels = new int[sums.length];
    for (int k = 0; k < pixels.length; k++) {
      long sum = sums[k];
      pixels[k] =
          0xff000000
              | mean(sum >> 32, count) << 16
              | mean(sum >> 16 & 0xffff, count) << 8
              | mean(sum & 0xffff, count);
    }
    return pixels;
  }

  private static int mean(long sum, int count) {
    return (int) ((sum + count / 2) / count);
  }
}
