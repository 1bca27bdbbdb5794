package playground.model.data.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.model.data.Samples;
import playground.model.data.SeedRandom;
import playground.model.data.Split;

class DatasetTest {

  @ParameterizedTest
  @EnumSource
  void makesAsManyPointsAsAskedInsideThePlane(Dataset dataset) {
    for (int points : new int[] {10, 11, 500, 100_000}) {
      Samples made = dataset.generate(points, 0.5, new SeedRandom("s"));
      assertEquals(points, made.size());
      boolean normal = List.of(Dataset.GAUSSIANS, Dataset.MOONS, Dataset.CIRCLES).contains(dataset);
      double bound = normal ? 18 : 6.5;
      assertTrue(
          IntStream.range(0, points)
              .allMatch(k -> Math.abs(made.x1(k)) < bound && Math.abs(made.x2(k)) < bound));
    }
  }

  @ParameterizedTest
  @EnumSource
  void sameSeedSamePoints(Dataset dataset) {
    Samples one = dataset.generate(50, 0.1, new SeedRandom("a"));
    Samples same = dataset.generate(50, 0.1, new SeedRandom("a"));
    Samples other = dataset.generate(50, 0.1, new SeedRandom("b"));
    assertTrue(IntStream.range(0, 50).allMatch(k -> one.x1(k) == same.x1(k)));
    assertTrue(IntStream.range(0, 50).anyMatch(k -> one.x1(k) != other.x1(k)));
  }

  @Test
  void classesAreLabelledByTheShape() {
    Samples xor = Dataset.XOR.generate(200, 0, new SeedRandom("x"));
    Samples rings = Dataset.RINGS.generate(200, 0, new SeedRandom("x"));
    for (int k = 0; k < 200; k++) {
      assertEquals(xor.x1(k) * xor.x2(k) > 0 ? 1 : -1, xor.label(k));
      assertEquals(Math.hypot(rings.x1(k), rings.x2(k)) < 3 ? 1 : -1, rings.label(k));
    }
  }

  @Test
  void moonsAreTwoHalfCirclesThatDoNotTouch() {
    Samples moons = Dataset.MOONS.generate(400, 0, new SeedRandom("m"));
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < 400; i++) {
      for (int j = 0; j < i; j++) {
        if (moons.label(i) != moons.label(j)) {
          nearest =
              Math.min(nearest, Math.hypot(moons.x1(i) - moons.x1(j), moons.x2(i) - moons.x2(j)));
        }
      }
    }
    assertTrue(nearest > 0.5, "distance between the moons: " + nearest);
  }

  @Test
  void splitKeepsEveryPointOnce() {
    Samples points = Dataset.PLANE.generate(101, 0, new SeedRandom("p"));
    Split split = Split.of(points, 30, new SeedRandom("q"));
    assertEquals(30, split.train().size());
    assertEquals(71, split.test().size());
    double[] before = IntStream.range(0, 101).mapToDouble(points::x1).sorted().toArray();
    double[] after =
        IntStream.concat(IntStream.range(0, 30), IntStream.range(30, 101))
            .mapToDouble(k -> k < 30 ? split.train().x1(k) : split.test().x1(k - 30))
            .sorted()
            .toArray();
    org.junit.jupiter.api.Assertions.assertArrayEquals(before, after);
  }

  @ParameterizedTest
  @EnumSource
  void numbersThatMakeNoPointsAreRefused(Dataset dataset) {
    SeedRandom random = new SeedRandom("s");
    assertRefused("points: -1; at least 1", () -> dataset.generate(-1, 0, random));
    assertRefused("points: 0; at least 1", () -> dataset.generate(0, 0, random));
    assertRefused("noise: -0.1; a finite number", () -> dataset.generate(10, -0.1, random));
    assertRefused("noise: NaN", () -> dataset.generate(10, Double.NaN, random));
  }

  @Test
  void aShareThatIsNoneIsRefusedAndSoIsASplitOfNothing() {
    Samples points = Dataset.PLANE.generate(10, 0, new SeedRandom("p"));
    Samples none = Samples.ofTwoClasses(new double[0], new double[0], new double[0]);
    SeedRandom random = new SeedRandom("q");
    assertRefused("training percent: 150; from 0 to 100", () -> Split.of(points, 150, random));
    assertRefused("training percent: -1", () -> Split.of(points, -1, random));
    assertRefused("points: none; at least 1", () -> Split.of(none, 50, random));
    assertEquals(0, Split.of(points, 100, random).test().size());
  }

  private static void assertRefused(String why, Executable refused) {
    String message = assertThrows(IllegalArgumentException.class, refused).getMessage();
    assertTrue(message.startsWith(why), message);
  }
}
