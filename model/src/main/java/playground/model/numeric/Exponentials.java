package playground.model.numeric;

import static playground.model.numeric.MultiplyAdd.fma;

/**
 * eˣ and the functions made of it, from additions, multiplications, fused multiply-adds and
 * divisions alone, to a relative 1e-15.
 *
 * <p>{@link Math#exp} and {@link Math#tanh} may differ in the last bits from one machine to
 * another, and have no vector form that gives the same bits. Each operation used here is rounded
 * exactly as IEEE 754 says, one number or eight at a time, so training gives the same numbers
 * everywhere. With y = n ln 2 + r, |r| ≤ ½ ln 2 (Cody and Waite, 1980):
 *
 * <pre>  eʸ = 2ⁿ eʳ      eʳ − 1 = r + r² P(r)      eʸ − 1 = 2ⁿ (eʳ − 1) + (2ⁿ − 1) </pre>
 *
 * P is the Chebyshev fit of (eʳ − 1 − r) / r² with its constant term held at ½.
 */
public final class Exponentials {
  /** Adding it to a number below 2⁵¹ leaves the nearest integer in the low bits of the sum. */
  static final double ROUNDER = 0x1.8p52;

  static final double LOG2_E = 1.4426950408889634;
  static final double LN2_HIGH = 0.6931471805599453;
  static final double LN2_LOW = 2.3190468138462996e-17;

  static final double P9 = 2.509563297507093e-08;
  static final double P8 = 2.761390867578486e-07;
  static final double P7 = 2.755727992579576e-06;
  static final double P6 = 2.480153620505534e-05;
  static final double P5 = 0.00019841269854409363;
  static final double P4 = 0.0013888888905973543;
  static final double P3 = 0.008333333333332147;
  static final double P2 = 0.041666666666651246;
  static final double P1 = 0.16666666666666666;
  static final double P0 = 0.5;

  /** Below it eʸ counts as e⁻⁷⁰⁸, about 3e-308, the last before numbers lose digits. */
  public static final double LOWEST = -708;

  /** From here on tanh rounds to 1. */
  static final double TANH_IS_ONE = 20;

  static final long ONE_BITS = 0x3FF0000000000000L;
  static final int EXPONENT_SHIFT = 52;

  /** (artanh s − s) / s³ for 0 ≤ s ≤ 1/3 as a polynomial of s², highest power first. */
  static final double[] ARTANH = {
    0.08082022805971766,
    0.04400369243072337,
    0.06000536404795356,
    0.06657072104827468,
    0.07692785032479312,
    0.09090894718066429,
    0.11111111358713932,
    0.1428571428355438,
    0.20000000000007292,
    0.3333333333333333
  };

  /** (1 + x) Φ(−x) e^(x²/2) for x ≥ 0 as a polynomial of (x − 4) / (x + 4), highest power first. */
  static final double[] SCALED_TAIL = {
    1.5513438905918424e-10,
    4.2378542227893796e-09,
    1.1400867865785583e-08,
    -1.8538542083563312e-08,
    -1.0104644569536361e-07,
    2.3513362577996063e-09,
    5.430039920605985e-07,
    4.0242748101432243e-07,
    -2.607839079804581e-06,
    -3.4306982771660744e-06,
    1.3625025193974047e-05,
    2.12494552279694e-05,
    -8.785274947955092e-05,
    -9.443011548018516e-05,
    0.0006948970401931862,
    -0.0002856231167159992,
    -0.005002378585404055,
    0.017936097481039324,
    -0.032197837428343264,
    0.028600364053505894,
    0.013999634724430079,
    -0.09670347732652537,
    0.47205320650984467
  };

  static final double TAIL_CENTRE = 4;
  static final double SQRT_2_PI = 2.5066282746310002;

  /** From here on Φ(−x) and φ(x) count as what they are here, below 1e-306. */
  public static final double TAIL_ENDS = 37.6;

  private Exponentials() {}

  /** eʸ for y ≤ 0. */
  public static double exp(double y) {
    double clamped = y < LOWEST ? LOWEST : y;
    double t = fma(clamped, LOG2_E, ROUNDER);
    double scale = powerOfTwo(t);
    return fma(scale, reducedExpm1(clamped, t - ROUNDER), scale);
  }

  /** eʸ − 1 for y ≤ 0, accurate near 0 too. */
  public static double expm1(double y) {
    double clamped = y < LOWEST ? LOWEST : y;
    double t = fma(clamped, LOG2_E, ROUNDER);
    double scale = powerOfTwo(t);
    return fma(scale, reducedExpm1(clamped, t - ROUNDER), scale - 1);
  }

  /** tanh x = (1 − e⁻²ˣ) / (1 + e⁻²ˣ), for |x| and with the sign of x. */
  public static double tanh(double x) {
    double magnitude = Math.abs(x);
    double y = -2 * (magnitude > TANH_IS_ONE ? TANH_IS_ONE : magnitude);
    double t = fma(y, LOG2_E, ROUNDER);
    double scale = powerOfTwo(t);
    double p = fma(-scale, reducedExpm1(y, t - ROUNDER), 1 - scale);
    return Math.copySign(p / (2 - p), x);
  }

  /** σ(x) = 1 / (1 + e⁻ˣ), which is e⁻|ˣ| / (1 + e⁻|ˣ|) for negative x. */
  public static double sigmoid(double x) {
    double q = exp(-Math.abs(x));
    return (x < 0 ? q : 1) / (1 + q);
  }

  /** ln(1 + q) for 0 ≤ q ≤ 1, accurate near 0 too: 2 artanh s, s = q / (2 + q). */
  public static double log1p(double q) {
    double s = q / (q + 2);
    double s2 = s * s;
    double sum = ARTANH[0];
    for (int k = 1; k < ARTANH.length; k++) {
      sum = fma(sum, s2, ARTANH[k]);
    }
    double twice = 2 * s;
    return fma(twice * s2, sum, twice);
  }

  /** ln(1 + eˣ), which is max(0, x) + ln(1 + e⁻|ˣ|): neither overflows nor loses digits. */
  public static double softplus(double x) {
    return (x > 0 ? x : 0) + log1p(exp(-Math.abs(x)));
  }

  /** Φ(x) = ½ (1 + erf(x / √2)), the standard normal distribution; relative 1e-14 in its tail. */
  public static double normalCdf(double x) {
    double distance = Math.abs(x);
    distance = distance > TAIL_ENDS ? TAIL_ENDS : distance;
    double u = (distance - TAIL_CENTRE) / (distance + TAIL_CENTRE);
    double sum = SCALED_TAIL[0];
    for (int k = 1; k < SCALED_TAIL.length; k++) {
      sum = fma(sum, u, SCALED_TAIL[k]);
    }
    double tail = exp(-0.5 * distance * distance) * sum / (1 + distance);
    return x < 0 ? tail : 1 - tail;
  }

  /** φ(x) = Φ′(x) = e^(−x²/2) / √(2π). */
  public static double normalDensity(double x) {
    double distance = Math.abs(x);
    distance = distance > TAIL_ENDS ? TAIL_ENDS : distance;
    return exp(-0.5 * distance * distance) / SQRT_2_PI;
  }

  /** x where |x| is at most {@code limit}, else the limit with the sign of x. */
  public static double within(double limit, double x) {
    return x > limit ? limit : atLeast(-limit, x);
  }

  /** x, but at least {@code least}. */
  public static double atLeast(double least, double x) {
    return x < least ? least : x;
  }

  /** eʳ − 1 for r = y − n ln 2; P is summed in pairs, which wait less for one another. */
  private static double reducedExpm1(double y, double n) {
    double r = fma(-n, LN2_LOW, fma(-n, LN2_HIGH, y));
    double r2 = r * r;
    double r4 = r2 * r2;
    double low = fma(fma(P3, r, P2), r2, fma(P1, r, P0));
    double middle = fma(fma(P7, r, P6), r2, fma(P5, r, P4));
    double high = fma(fma(P9, r, P8), r4, middle);
    return fma(fma(high, r4, low), r2, r);
  }

  /** 2ⁿ, n standing in the low bits of {@code t} = n + {@link #ROUNDER}; n from −1022 to 1023. */
  private static double powerOfTwo(double t) {
    return Double.longBitsToDouble((Double.doubleToRawLongBits(t) << EXPONENT_SHIFT) + ONE_BITS);
  }
}
