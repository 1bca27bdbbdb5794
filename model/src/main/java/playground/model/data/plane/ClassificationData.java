package playground.model.data.plane;

import playground.model.data.Samples;
import playground.model.data.SeedRandom;

/**
 * The generators of two-class data; those but moons and circles are TensorFlow Playground's, draw
 * by draw.
 */
final class ClassificationData {
  private static final double RADIUS = 5;

  private ClassificationData() {}

  /** An inner disc of +1 (radius below 2.5) in a ring of −1 (3.5 to 5). */
  static Samples rings(int points, double noise, SeedRandom random) {
    SamplesBuilder builder = SamplesBuilder.ofClasses(points, 2);
    for (int k = 0; k < points; k++) {
      boolean inner = k < points / 2;
      double radius =
          inner ? random.uniform(0, RADIUS * 0.5) : random.uniform(RADIUS * 0.7, RADIUS);
      double angle = random.uniform(0, 2 * Math.PI);
      double x = radius * StrictMath.sin(angle);
      double y = radius * StrictMath.cos(angle);
      double noisyX = x + random.uniform(-RADIUS, RADIUS) * noise;
      double noisyY = y + random.uniform(-RADIUS, RADIUS) * noise;
      double distance = Math.sqrt(noisyX * noisyX + noisyY * noisyY);
      builder.add(x, y, distance < RADIUS * 0.5 ? 1 : -1);
    }
    return builder.build();
  }

  /** A square whose quadrants are +1 where x₁ and x₂ have one sign, −1 elsewhere. */
  static Samples xor(int points, double noise, SeedRandom random) {
    SamplesBuilder builder = SamplesBuilder.ofClasses(points, 2);
    double padding = 0.3;
    for (int k = 0; k < points; k++) {
      double x = random.uniform(-RADIUS, RADIUS);
      x += x > 0 ? padding : -padding;
      double y = random.uniform(-RADIUS, RADIUS);
      y += y > 0 ? padding : -padding;
      double noisyX = x + random.uniform(-RADIUS, RADIUS) * noise;
      double noisyY = y + random.uniform(-RADIUS, RADIUS) * noise;
      builder.add(x, y, noisyX * noisyY >= 0 ? 1 : -1);
    }
    return builder.build();
  }

  /** Two normal clouds, +1 around (2, 2) and −1 around (−2, −2), wider with noise. */
  static Samples gaussians(int points, double noise, SeedRandom random) {
    SamplesBuilder builder = SamplesBuilder.ofClasses(points, 2);
    double variance = cloudVariance(noise);
    for (int k = 0; k < points; k++) {
      int label = k < points / 2 ? 1 : -1;
      double x = random.normal(2 * label, variance);
      double y = random.normal(2 * label, variance);
      builder.add(x, y, label);
    }
    return builder.build();
  }

  /** From 0.5 without noise to 4 with the most. */
  static double cloudVariance(double noise) {
    double fraction = noise / 0.5;
    return 0.5 * (1 - fraction) + 4 * fraction;
  }

  /** Two arms of 1¾ turns, half a turn apart. */
  static Samples spirals(int points, double noise, SeedRandom random) {
    SamplesBuilder builder = SamplesBuilder.ofClasses(points, 2);
    int arm = points / 2;
    for (int k = 0; k < points; k++) {
      boolean first = k < arm;
      int along = first ? k : k - arm;
      int length = first ? arm : points - arm;
      double r = (double) along / length * RADIUS;
      double t = 1.75 * along / length * 2 * Math.PI + (first ? 0 : Math.PI);
      double x = r * StrictMath.sin(t) + random.uniform(-1, 1) * noise;
      double y = r * StrictMath.cos(t) + random.uniform(-1, 1) * noise;
      builder.add(x, y, first ? 1 : -1);
    }
    return builder.build();
  }

  /** Two half circles of radius 3 that reach into each other; noise is normal, σ = 2 · noise. */
  static Samples moons(int points, double noise, SeedRandom random) {
    SamplesBuilder builder = SamplesBuilder.ofClasses(points, 2);
    double variance = 4 * noise * noise;
    for (int k = 0; k < points; k++) {
      int label = k < points / 2 ? 1 : -1;
      double angle = random.uniform(0, Math.PI);
      double x = label * (3 * StrictMath.cos(angle) - 1.5);
      double y = label * (3 * StrictMath.sin(angle) - 0.75);
      builder.add(x + random.normal(0, variance), y + random.normal(0, variance), label);
    }
    return builder.build();
  }

  /** Circles of radius 2.5 (+1) and 5 (−1), radii off by normal noise, σ = 5 · noise. */
  static Samples circles(int points, double noise, SeedRandom random) {
    SamplesBuilder builder = SamplesBuilder.ofClasses(points, 2);
    double variance = RADIUS * RADIUS * noise * noise;
    for (int k = 0; k < points; k++) {
      boolean inner = k < points / 2;
      double angle = random.uniform(0, 2 * Math.PI);
      double r = random.normal(inner ? RADIUS / 2 : RADIUS, variance);
      builder.add(r * StrictMath.cos(angle), r * StrictMath.sin(angle), inner ? 1 : -1);
    }
    return builder.build();
  }
}
