package playground.model.data;

/** The data sets that can be made, by name. */
public enum Dataset {
  /** An inner disc and a ring around it. */
  RINGS(Problem.CLASSIFICATION, ClassificationData::rings),
  /** Exclusive or: the quadrants of a square. */
  XOR(Problem.CLASSIFICATION, ClassificationData::xor),
  /** Two normal clouds. */
  GAUSSIANS(Problem.CLASSIFICATION, ClassificationData::gaussians),
  /** Two spiral arms. */
  SPIRALS(Problem.CLASSIFICATION, ClassificationData::spirals),
  /** Two half moons that reach into each other. */
  MOONS(Problem.CLASSIFICATION, ClassificationData::moons),
  /** A tilted plane. */
  PLANE(Problem.REGRESSION, RegressionData::plane),
  /** Six bumps, up and down. */
  BUMPS(Problem.REGRESSION, RegressionData::bumps);

  /** Makes points: how many, noise from 0, and the source of all draws. */
  private interface Generator {
    Points generate(int points, double noise, SeedRandom random);
  }

  private final Problem problem;
  private final Generator generator;

  Dataset(Problem problem, Generator generator) {
    this.problem = problem;
    this.generator = generator;
  }

  /** What the labels are. */
  public Problem problem() {
    return problem;
  }

  /**
   * Makes the points.
   *
   * @param points how many; half of them of each class, the odd one of the second
   * @param noise from 0 (none); 0.5 is much
   */
  public Points generate(int points, double noise, SeedRandom random) {
    return generator.generate(points, noise, random);
  }
}
