package playground.app.figure;

/**
 * Colours for magnitudes over many powers of ten: from dark violet (vanished) through green to
 * yellow (strong), with lightness rising all the way, so that it also reads in grey.
 */
public final class HeatScale {
  /** log₁₀ of the magnitude at the dark end. */
  public static final double LOWEST = -10;

  /** log₁₀ of the magnitude at the bright end. */
  public static final double HIGHEST = 1;

  private static final int[] STOPS = {
    0x2a0a4a, 0x46327e, 0x365c8d, 0x277f8e, 0x1fa187, 0x4ac16d, 0xa0da39, 0xfde725
  };

  private HeatScale() {}

  /** log₁₀ of a norm, at least {@link #LOWEST} − 1 so that 0 has a place too. */
  public static double log(double norm) {
    return norm > 0 ? Math.max(LOWEST - 1, Math.log10(norm)) : LOWEST - 1;
  }

  /** The place of a norm between the ends, from 0 to 1. */
  public static double fraction(double norm) {
    return Math.clamp((log(norm) - LOWEST) / (HIGHEST - LOWEST), 0, 1);
  }

  /** Whether a norm is beyond the bright end. */
  public static boolean isAbove(double norm) {
    return norm > Math.pow(10, HIGHEST);
  }

  /** Whether a norm is below the dark end, without being 0. */
  public static boolean isBelow(double norm) {
    return norm > 0 && norm < Math.pow(10, LOWEST);
  }

  /** The opaque ARGB colour of a norm. */
  public static int color(double norm) {
    return at(fraction(norm));
  }

  /** The opaque ARGB colour at a place of the scale, from 0 at its dark end to 1. */
  public static int at(double fraction) {
    double place = fraction * (STOPS.length - 1);
    int stop = Math.min((int) place, STOPS.length - 2);
    return Argb.mix(STOPS[stop], STOPS[stop + 1], place - stop);
  }
}
