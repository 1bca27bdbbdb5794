package playground.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import playground.model.data.csv.CsvException;
import playground.model.data.csv.CsvProblem;
import playground.model.data.csv.CsvSource;
import playground.model.data.csv.PointsCsv;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.link.LinkException;
import playground.model.experiment.link.LinkProblem;
import playground.model.experiment.link.PlaygroundLink;
import playground.model.experiment.link.own.OwnLink;
import playground.model.experiment.link.own.OwnLinkException;

/**
 * Throws mutilated links and tables at their readers: each is read, or refused with a reason, and
 * none costs more than an input of its size may.
 */
class UnreadableInputTest {
  private static final int MANY_LINKS = Integer.getInteger("fuzz.cases", 10_000);

  private static final int MANY_TABLES = Integer.getInteger("fuzz.cases", 3000);

  /**
   * What a reader may allocate beyond a multiple of the input; whatever it holds at a time is less.
   */
  private static final long MOST_BYTES = 4 << 20;

  private static final int BYTES_PER_BYTE = 100;

  /** Time of the processor, which other programs do not stretch; usual are microseconds. */
  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private interface Reading {
    void run() throws Exception;
  }

  private static final List<String> LINKS =
      List.of(
          "https://playground.tensorflow.org/#activation=relu&batchSize=10&dataset=xor"
              + "&regDataset=reg-plane&learningRate=0.00001&regularizationRate=0&noise=0"
              + "&networkShape=4,2&seed=0.32858&showTestData=false&discretize=false"
              + "&percTrainData=50&x=true&y=true&xTimesY=false&xSquared=false&ySquared=false"
              + "&cosX=false&sinX=false&cosY=false&sinY=false&collectStats=false"
              + "&problem=classification&initZero=false&hideText=false&noise_hide=true",
          "#regularization=L1&regularizationRate=0.01&networkShape=&problem=regression&x=false",
          "#networkShape=8,8,8,8,8,8&percTrainData=90&batchSize=30&seed=1");

  private static final List<String> OWN_LINKS =
      List.of(
          "#seed=a%20b%E7%A7%8D%uD800&dataset=xor&points=200&noisePercent=35&features=x1,x2,sin-x1"
              + "&hiddenUnits=6,5,4&activation=relu,gelu,elu&output=linear&hidden=NOISE,x2",
          "#weightDraw=3&dataset=gaussians&classes=4&hiddenUnits=&loss=softmax-cross-entropy"
              + "&optimizer=adam&learningRate=1e-5&schedule.shape=cosine&clipNorm=0.5",
          "#normalization=batch&residual=true&standardized=true&batchSize=1000&penalty=l2"
              + "&penaltyRate=0.03&order=fixed&remainder=carried",
          "#dataset=bumps&initializer=zero&initialBias=0.1");

  private static final List<String> TABLES =
      List.of(
          "x,y,class\n1.5,2,cat\n-2,3.5,dog\n0.25,-0.001,cat\n",
          "1,5;2;a\r\n3;4,25;b\r\n5e3;6;a\r\n",
          "\uFEFF\"x\"\t\"y\"\t\"ü\"\n1\t2\t\"a\"\"\"\n-3\t.4\tb\n".repeat(20),
          "1,2,a\n3,4,b\n".repeat(60),
          "-1.25e-3\t4\tyes\n17\t0.5\tno\n".repeat(2000));

  private static final String SPICE =
      "\u0000\t\n\r\",;.=&#%+-0123456789eExNaInf\uFEFF\uFFFD\uD800 \u2028∞ä";

  @Test
  void everyLinkIsAnExperimentOrHasAReason() throws Exception {
    for (String link : LINKS) {
      // Classes that are loaded with the first one are no cost of the input.
      PlaygroundLink.parse(PlaygroundLink.parse(link, () -> "drawn").write(), () -> "drawn");
    }
    SplittableRandom random = new SplittableRandom(2026);
    Set<LinkProblem.Reason> reasons = EnumSet.noneOf(LinkProblem.Reason.class);
    int read = 0;
    for (int k = 0; k < MANY_LINKS; k++) {
      String link = mutilated(LINKS.get(random.nextInt(LINKS.size())), random);
      LinkException refused =
          refusal(
              LinkException.class,
              link.length(),
              () -> {
                PlaygroundLink understood = PlaygroundLink.parse(link, () -> "drawn");
                // What was read is an experiment that can start, and be written as a link again.
                assertTrue(understood.experiment().architecture().depth() >= 1);
                PlaygroundLink.parse(understood.write(), () -> "drawn");
              });
      if (refused == null) {
        read++;
      } else {
        reasons.add(refused.problem().reason());
      }
    }
    assertTrue(read > MANY_LINKS / 10, read + " read");
    assertTrue(reasons.size() >= 4, "" + reasons);
  }

  @Test
  void everyLinkOfOurOwnIsAnExperimentOrHasAReason() throws Exception {
    for (String link : OWN_LINKS) {
      OwnLink.parse(OwnLink.parse(OwnLink.SCHEME + link).write());
    }
    SplittableRandom random = new SplittableRandom(2028);
    Set<Class<?>> reasons = new HashSet<>();
    int read = 0;
    for (int k = 0; k < MANY_LINKS; k++) {
      String link =
          OwnLink.SCHEME + mutilated(OWN_LINKS.get(random.nextInt(OWN_LINKS.size())), random);
      OwnLinkException refused =
          refusal(
              OwnLinkException.class,
              link.length(),
              () -> {
                OwnLink understood = OwnLink.parse(link);
                assertEquals(understood, OwnLink.parse(understood.write()));
              });
      if (refused == null) {
        read++;
      } else {
        reasons.add(refused.problem().getClass());
      }
    }
    assertTrue(read > MANY_LINKS / 50, read + " read");
    assertTrue(reasons.size() >= 8, "" + reasons);
  }

  @Test
  void aLinkOfOurOwnMayHaveTheLongestSeedAllInCode() throws Exception {
    String link = OwnLink.SCHEME + "#seed=" + "%E7%A7%8D".repeat(20_000);
    OwnLinkException refused =
        refusal(OwnLinkException.class, link.length(), () -> OwnLink.parse(link));
    assertNull(refused);
  }

  @Test
  void everyTableIsPointsOrHasAReason() throws Exception {
    PointsCsv.read(CsvSource.of(TABLES.getFirst()));
    SplittableRandom random = new SplittableRandom(2027);
    Set<CsvProblem.Reason> reasons = EnumSet.noneOf(CsvProblem.Reason.class);
    int read = 0;
    for (int k = 0; k < MANY_TABLES; k++) {
      String table = mutilated(TABLES.get(random.nextInt(TABLES.size())), random);
      byte[] bytes = bytes(table, random);
      CsvException refused =
          refusal(
              CsvException.class,
              bytes.length,
              () -> {
                CustomPoints points = PointsCsv.read(() -> new ByteArrayInputStream(bytes));
                assertTrue(points.points().size() > 0 && points.classes() > 1);
              });
      if (refused == null) {
        read++;
      } else {
        CsvProblem problem = refused.problem();
        reasons.add(problem.reason());
        long lines = table.codePoints().filter(c -> c == '\n' || c == '\r').count() + 1;
        assertTrue(problem.line() <= lines && problem.column() <= 3, problem::toString);
      }
    }
    assertTrue(read > MANY_TABLES / 10, read + " read");
    assertTrue(reasons.size() >= 8, "" + reasons);
  }

  /**
   * Reads, and looks at what that costs.
   *
   * @param size of the input
   * @return why it was refused; null where it was read
   */
  private static <E extends Exception> @Nullable E refusal(
      Class<E> kind, int size, Reading reading) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long nanos = THREADS.getCurrentThreadCpuTime();
    E refused = null;
    try {
      reading.run();
    } catch (Exception e) {
      if (!kind.isInstance(e)) {
        throw new AssertionError("neither read nor refused with a reason", e);
      }
      refused = kind.cast(e);
    }
    long took = THREADS.getCurrentThreadCpuTime() - nanos;
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    assertTrue(took < MOST_NANOS, took + " ns");
    long most = MOST_BYTES + (long) BYTES_PER_BYTE * size;
    assertTrue(allocated <= most, allocated + " bytes for " + size);
    return refused;
  }

  /** One to four changes: characters put in, left out or doubled, pieces moved, the end cut. */
  private static String mutilated(String text, SplittableRandom random) {
    StringBuilder changed = new StringBuilder(text);
    for (int change = 1 + random.nextInt(4); change > 0 && !changed.isEmpty(); change--) {
      int at = random.nextInt(changed.length());
      int end = Math.min(changed.length(), at + 1 + random.nextInt(12));
      switch (random.nextInt(8)) {
        case 0 -> changed.deleteCharAt(at);
        case 1 -> changed.delete(at, end);
        case 2, 3 -> changed.insert(at, SPICE.charAt(random.nextInt(SPICE.length())));
        case 4 -> changed.setCharAt(at, SPICE.charAt(random.nextInt(SPICE.length())));
        case 5 -> changed.insert(random.nextInt(changed.length()), changed.substring(at, end));
        case 6 -> changed.insert(at, "9".repeat(random.nextInt(400)));
        default -> changed.setLength(random.nextInt(8) == 0 ? at : changed.length());
      }
    }
    return changed.toString();
  }

  /** In one of several encodings, now and then with bytes of none. */
  private static byte[] bytes(String text, SplittableRandom random) {
    byte[] bytes =
        text.getBytes(
            switch (random.nextInt(10)) {
              case 0 -> StandardCharsets.ISO_8859_1;
              case 1 -> StandardCharsets.UTF_16;
              default -> StandardCharsets.UTF_8;
            });
    if (bytes.length > 0 && random.nextInt(10) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
