package playground.model.data.plane;

import playground.model.data.Problem;
import playground.model.data.Samples;
import playground.model.data.SeedRandom;

/** The data sets that can be made, by name. */
public enum Dataset {
  /** An inner disc and a ring around it. */
  RINGS(Problem.CLASSIFICATION, ClassificationData::rings),
  /** Exclusive or: the quadrants of a square. */
  XOR(Problem.CLASSIFICATION, ClassificationData::xor),
  /** Two normal clouds, or up to ten around a circle. */
  GAUSSIANS(Problem.CLASSIFICATION, 10, ManyClassData::gaussians),
  /** Two spiral arms, or up to ten. */
  SPIRALS(Problem.CLASSIFICATION, 10, ManyClassData::spirals),
  /** Two half moons that reach into each other. */
  MOONS(Problem.CLASSIFICATION, ClassificationData::moons),
  /** Two circles around one centre, each point off by normal noise. */
  CIRCLES(Problem.CLASSIFICATION, ClassificationData::circles),
  /** A tilted plane. */
  PLANE(Problem.REGRESSION, RegressionData::plane),
  /** Six bumps, up and down. */
  BUMPS(Problem.REGRESSION, RegressionData::bumps);

  /** Makes points of two classes or of values: how many, noise from 0, source of all draws. */
  private interface Generator {
    Samples generate(int points, double noise, SeedRandom random);
  }

  /** As {@link Generator}, for any number of classes. */
  private interface ManyClassGenerator {
    Samples generate(int points, int classes, double noise, SeedRandom random);
  }

  private final Problem problem;
  private final int mostClasses;
  private final ManyClassGenerator generator;

  Dataset(Problem problem, Generator generator) {
    this(problem, 2, (points, classes, noise, random) -> generator.generate(points, noise, random));
  }

  Dataset(Problem problem, int mostClasses, ManyClassGenerator generator) {
    this.problem = problem;
    this.mostClasses = mostClasses;
    this.generator = generator;
  }

  /** What the labels are. */
  public Problem problem() {
    return problem;
  }

  /** Most classes it can have; 2 for most, and where the labels are values. */
  public int mostClasses() {
    return mostClasses;
  }

  /** As {@link #generate(int, int, double, SeedRandom)}, with two classes. */
  public Samples generate(int points, double noise, SeedRandom random) {
    return generate(points, 2, noise, random);
  }

  /**
   * Makes the points. Two classes are labelled +1 and −1, more classes 0, 1, 2, …
   *
   * @param points how many, at least 1; as many of each class, as far as they can be divided
   * @param classes from 2 to {@link #mostClasses}
   * @param noise from 0 (none); 0.5 is much
   * @throws IllegalArgumentException if there cannot be that many points or classes, or {@code
   *     noise} is negative or not finite
   */
  public Samples generate(int points, int classes, double noise, SeedRandom random) {
    if (classes < 2 || classes > mostClasses) {
      throw new IllegalArgumentException(
          "classes: %d of %s; from 2 to %d".formatted(classes, this, mostClasses));
    }
    if (points < 1) {
      throw new IllegalArgumentException("points: " + points + "; at least 1");
    }
    if (!(noise >= 0) || Double.isInfinite(noise)) {
      throw new IllegalArgumentException("noise: " + noise + "; a finite number, at least 0");
    }
    return generator.generate(points, classes, noise, random);
  }
}
