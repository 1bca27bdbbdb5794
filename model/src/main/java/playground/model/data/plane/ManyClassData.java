package playground.model.data.plane;

import playground.model.data.Samples;
import playground.model.data.SeedRandom;

/**
 * The generators of data with any number K of classes. With two they are TensorFlow Playground's,
 * labelled +1 and −1; with more the labels are 0 to K − 1.
 */
final class ManyClassData {
  private static final double RADIUS = 5;
  private static final double RING_OF_CLOUDS = 4;

  private ManyClassData() {}

  /** Normal clouds around K points of a circle of radius 4, wider with noise. */
  static Samples gaussians(int points, int classes, double noise, SeedRandom random) {
    if (classes == 2) {
      return ClassificationData.gaussians(points, noise, random);
    }
    SamplesBuilder builder = SamplesBuilder.ofClasses(points, classes);
    double variance = ClassificationData.cloudVariance(noise) / 2;
    for (int k = 0; k < points; k++) {
      int label = (int) ((long) k * classes / points);
      double angle = 2 * Math.PI * label / classes;
      double x = random.normal(RING_OF_CLOUDS * StrictMath.sin(angle), variance);
      double y = random.normal(RING_OF_CLOUDS * StrictMath.cos(angle), variance);
      builder.add(x, y, label);
    }
    return builder.build();
  }

  /** K arms that begin at the centre, a K-th of a turn apart; the more arms, the less they turn. */
  static Samples spirals(int points, int classes, double noise, SeedRandom random) {
    if (classes == 2) {
      return ClassificationData.spirals(points, noise, random);
    }
    SamplesBuilder builder = SamplesBuilder.ofClasses(points, classes);
    double turns = 3.5 / classes;
    for (int arm = 0; arm < classes; arm++) {
      int from = (int) ((long) arm * points / classes);
      int to = (int) ((long) (arm + 1) * points / classes);
      for (int k = from; k < to; k++) {
        double along = (k - from) / (double) (to - from);
        double r = along * RADIUS;
        double t = 2 * Math.PI * (turns * along + arm / (double) classes);
        double x = r * StrictMath.sin(t) + random.uniform(-1, 1) * noise;
        double y = r * StrictMath.cos(t) + random.uniform(-1, 1) * noise;
        builder.add(x, y, arm);
      }
    }
    return builder.build();
  }
}
