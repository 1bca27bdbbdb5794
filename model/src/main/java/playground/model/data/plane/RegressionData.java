package playground.model.data.plane;

import java.util.List;
import playground.model.data.Samples;
import playground.model.data.SeedRandom;

/** The generators of regression data, draw by draw those of TensorFlow Playground. */
final class RegressionData {
  private static final double RADIUS = 6;

  private record Bump(double x, double y, int sign) {}

  private static final List<Bump> BUMPS =
      List.of(
          new Bump(-4, 2.5, 1),
          new Bump(0, 2.5, -1),
          new Bump(4, 2.5, 1),
          new Bump(-4, -2.5, -1),
          new Bump(0, -2.5, 1),
          new Bump(4, -2.5, -1));

  private RegressionData() {}

  private interface Surface {
    double at(double x, double y);
  }

  /** The plane (x₁ + x₂) / 10. */
  static Samples plane(int points, double noise, SeedRandom random) {
    return sample(RegressionData::planeAt, points, noise, random);
  }

  /** Six bumps of radius 2, up and down in turn. */
  static Samples bumps(int points, double noise, SeedRandom random) {
    return sample(RegressionData::bumpsAt, points, noise, random);
  }

  private static Samples sample(Surface surface, int points, double noise, SeedRandom random) {
    SamplesBuilder builder = SamplesBuilder.ofValues(points);
    for (int k = 0; k < points; k++) {
      double x = random.uniform(-RADIUS, RADIUS);
      double y = random.uniform(-RADIUS, RADIUS);
      double noiseX = random.uniform(-RADIUS, RADIUS) * noise;
      double noiseY = random.uniform(-RADIUS, RADIUS) * noise;
      builder.add(x, y, surface.at(x + noiseX, y + noiseY));
    }
    return builder.build();
  }

  private static double planeAt(double x, double y) {
    double fraction = (x + y + 10) / 20;
    return -(1 - fraction) + fraction;
  }

  private static double bumpsAt(double x, double y) {
    double label = 0;
    for (Bump bump : BUMPS) {
      double dx = x - bump.x();
      double dy = y - bump.y();
      double fraction = Math.clamp(Math.sqrt(dx * dx + dy * dy) / 2, 0, 1);
      double value = bump.sign() * (1 - fraction);
      if (Math.abs(value) > Math.abs(label)) {
        label = value;
      }
    }
    return label;
  }
}
