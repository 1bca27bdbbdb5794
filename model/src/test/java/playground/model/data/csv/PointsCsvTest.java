package playground.model.data.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.data.Plane;
import playground.model.data.Samples;
import playground.model.data.csv.CsvFormat.DecimalMark;
import playground.model.data.csv.CsvFormat.Separator;
import playground.model.data.csv.CsvProblem.Reason;
import playground.model.data.plane.CustomPoints;

class PointsCsvTest {
  private static final Samples THREE_POINTS =
      Samples.ofTwoClasses(
          new double[] {1.5, -2, 0.25}, new double[] {2, 3.5, -1e-3}, new double[] {-1, 1, -1});

  private static final CustomPoints THREE =
      new CustomPoints(THREE_POINTS, List.of("cat", "dog"), Plane.around(THREE_POINTS));

  private static CsvSource text(String text) {
    return CsvSource.of(text);
  }

  private static CsvProblem problem(CsvSource source) {
    return assertThrows(CsvException.class, () -> PointsCsv.read(source)).problem();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5,2,cat\n-2,3.5,dog\n0.25,-0.001,cat\n",
        "1.5,2,cat\r\n-2,3.5,dog\r\n0.25,-1E-3,cat",
        "x,y,class\n1.5,2,cat\n-2,3.5,dog\n0.25,-0.001,cat\n",
        "1.5;2;cat\n-2;3.5;dog\n0.25;-0.001;cat\n",
        "1,5;2;cat\n-2;3,5;dog\n0,25;-0,001;cat\n",
        "größe;breite;art\n1,5;2;cat\n-2;3,5;dog\n0,25;-1e-3;cat\n",
        "1.5\t2\tcat\n-2\t3.5\tdog\n0.25\t-0.001\tcat\n",
        "x1\tx2\tclass\n1,5\t2\tcat\n-2\t3,5\tdog\n0,25\t-0,001\tcat\n",
        "\"1,5\",\"2\",\"cat\"\n\"-2\",\"3,5\",\"dog\"\n\"0,25\",\"-0,001\",\"cat\"\n",
        "\uFEFFx,y,class\n1.5,2,cat\n-2,3.5,dog\n0.25,-0.001,cat\n",
        "\n\nx,y,class,,,\n 1.5 , +2 , cat ,,\n,,,\n-2,3.5,dog\n   \n.25,-.001,cat\n\n",
      })
  void readsATableHoweverItIsWritten(String table) throws Exception {
    assertEquals(THREE, PointsCsv.read(text(table)));
  }

  @Test
  void readsOtherEncodings() throws Exception {
    String table = "höhe;länge;art\n1,5;2;böse\n-2;3,5;gut\n";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
      byte[] bytes = table.getBytes(charset);
      CustomPoints read = PointsCsv.read(() -> new ByteArrayInputStream(bytes));
      assertEquals(List.of("böse", "gut"), read.classNames(), charset::name);
    }
  }

  @Test
  void thePreviewTellsHowItWasUnderstood() throws Exception {
    CsvPreview preview =
        PointsCsv.preview(text("a;b;c\n" + "1,5;2;cat\n".repeat(50) + "rubbish\n"));
    assertEquals(
        new CsvFormat(StandardCharsets.UTF_8, Separator.SEMICOLON, DecimalMark.COMMA, true),
        preview.format());
    assertEquals(List.of("a", "b", "c"), preview.columns());
    assertEquals(10, preview.rows().size());
    assertEquals(List.of("1,5", "2", "cat"), preview.rows().getFirst());
  }

  @Test
  void aFormatCanBeGivenInstead() throws Exception {
    String ambiguous = "1,5,2\n7,8,1\n2,5,2\n";
    CsvFormat guessed = PointsCsv.preview(text(ambiguous)).format();
    assertEquals(Separator.COMMA, guessed.separator());
    assertEquals(3, PointsCsv.read(text(ambiguous), guessed).points().size());
    assertEquals(2, PointsCsv.read(text(ambiguous), guessed.withHeader(true)).points().size());
    assertEquals(
        Reason.COLUMN_COUNT,
        assertThrows(
                CsvException.class,
                () -> PointsCsv.read(text(ambiguous), guessed.withSeparator(Separator.TAB)))
            .problem()
            .reason());
  }

  @Test
  void ofTwoNumbersTheLargerIsThePositiveClass() throws Exception {
    CustomPoints read = PointsCsv.read(text("1,2,10\n3,4,9\n"));
    assertEquals(List.of("9", "10"), read.classNames());
    assertEquals(1, read.points().label(0));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.CsvSource(
      delimiter = '|',
      value = {
        "''                                 | NO_ROWS          | 0 | 0",
        "'x,y,class\n'                      | NO_ROWS          | 0 | 0",
        "'1,2,a\n3,4,a\n'                   | SINGLE_CLASS     | 0 | 0",
        "'1,2,a\n3,,b\n'                    | MISSING          | 2 | 2",
        "'1,2,a\n3,NaN,b\n'                 | NOT_A_NUMBER     | 2 | 2",
        "'1,2,a\nn/a,4,b\n'                 | NOT_A_NUMBER     | 2 | 1",
        "'1,2,a\n3,4\n'                     | MISSING          | 2 | 3",
        "'1,2,a\n3,4, \n'                   | MISSING          | 2 | 3",
        "'x,y,class\n1,two,a\n3,4,b\n'      | NOT_A_NUMBER     | 2 | 2",
        "'1,2,a\n0x10,4,b\n'                | NOT_A_NUMBER     | 2 | 1",
        "'1;2;a\n1.234,5;4;b\n'             | GROUPED          | 2 | 1",
        "'1,5;2;a\n3;1.234;b\n'             | GROUPED          | 2 | 2",
        "'1.5,2,a\n3,\"1,234.5\",b\n'       | GROUPED          | 2 | 2",
        "'\"1,234,567\",\"8,900,000\",a\n'   | GROUPED          | 1 | 1",
        "'1 000;2;a\n3;4;b\n'               | GROUPED          | 1 | 1",
        "'1,2,a\n3,\"1,000\",b\n'           | AMBIGUOUS        | 2 | 2",
        "'1,250\t-2,500\ta\n3\t4\tb\n'      | AMBIGUOUS        | 1 | 1",
        "'1,2,a\n-Infinity,4,b\n'           | NOT_FINITE       | 2 | 1",
        "'inf,2,a\n3,4,b\n'                 | NOT_FINITE       | 1 | 1",
        "'1,2,a\n3,1e999,b\n'               | NOT_FINITE       | 2 | 2",
        "'1,2,a\n3,-1e16,b\n'               | ENORMOUS         | 2 | 2",
        "'1,2,a\n3,4,b,5\n'                 | COLUMN_COUNT     | 2 | 0",
        "'one word\n'                       | NO_ROWS          | 0 | 0",
        "'1,2,a\nhello\n'                   | COLUMN_COUNT     | 2 | 0",
        "'1,2,a\n3,4,b\n5,6,\"a\n7,8,b\n'   | MALFORMED        | 3 | 0",
        "'1,2,a\n3,4,\"b\"c\n'              | MALFORMED        | 2 | 0",
      })
  void saysWhatIsWrongAndWhere(String table, Reason reason, long line, int column) {
    CsvProblem problem = problem(text(table));
    assertEquals(reason, problem.reason());
    assertEquals(line, problem.line());
    assertEquals(column, problem.column());
  }

  /**
   * A comma before three digits begins a fraction only where something else in the table says so.
   */
  @ParameterizedTest
  @ValueSource(strings = {"1,5", "0,125", "1234,567", "-12,3456"})
  void aCommaIsTakenForADecimalCommaWhereItCannotGroupThousands(String elsewhere) throws Exception {
    String table = "1,000;2;a\n" + elsewhere + ";4;b\n";
    assertEquals(1.0, PointsCsv.read(text(table)).points().x1(0));
  }

  @Test
  void whoChoosesADecimalCommaHasOne() throws Exception {
    String table = "1,250;2;a\n3;4;b\n";
    CsvFormat guessed = PointsCsv.preview(text(table)).format();
    assertEquals(DecimalMark.POINT, guessed.decimalMark());
    CsvFormat chosen = guessed.withDecimalMark(DecimalMark.COMMA);
    assertEquals(1.25, PointsCsv.read(text(table), chosen).points().x1(0));
  }

  @Test
  void aLongNameAndAnEndlessCellAreRefused() {
    assertEquals(Reason.LONG_NAME, problem(text("1,2,a\n3,4," + "b".repeat(101))).reason());
    CsvProblem endless = problem(text("1,2,a\n3,4," + "b".repeat(300_000)));
    assertEquals(Reason.MALFORMED, endless.reason());
    assertEquals(2, endless.line());
  }

  @Test
  void binaryGarbageIsNoText() {
    byte[] bytes = new byte[10_000];
    new SplittableRandom(1).nextBytes(bytes);
    assertEquals(Reason.NOT_TEXT, problem(() -> new ByteArrayInputStream(bytes)).reason());
    String late = "1,2,a\n3,4,b\n".repeat(10_000) + "5,\u00006,a\n";
    CsvProblem behindTheSample = problem(text(late));
    assertEquals(Reason.NOT_TEXT, behindTheSample.reason());
    assertEquals(20_001, behindTheSample.line());
    assertEquals(2, behindTheSample.column());
  }

  @Test
  void aFileThatIsTooLargeIsRefusedAtOnceAndAStreamAtTheLimit(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("large.csv");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
    assertEquals(Reason.TOO_LARGE, problem(CsvSource.of(file)).reason());
    assertEquals(Reason.TOO_LARGE, problem(PointsCsvTest::endlessBlankLines).reason());
    Files.delete(file);
    assertThrows(NoSuchFileException.class, () -> PointsCsv.read(CsvSource.of(file)));
  }

  /** Blank lines without an end. */
  private static InputStream endlessBlankLines() {
    return new InputStream() {
      @Override
      public int read() {
        return '\n';
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        Arrays.fill(buffer, offset, offset + length, (byte) ' ');
        if (length > 0) {
          buffer[offset] = '\n';
        }
        return length;
      }
    };
  }

  @Test
  void readsAMillionRowsAndNotOneMore() throws Exception {
    String half = "12.34,56.78,a\n-9.87,6.54,b\n".repeat(500_000);
    CustomPoints million = PointsCsv.read(text(half));
    assertEquals(1_000_000, million.points().size());
    assertEquals(6.54, million.points().x2(999_999));
    CsvProblem problem = problem(text(half + "1,2,a\n"));
    assertEquals(Reason.TOO_MANY_ROWS, problem.reason());
    assertEquals(1_000_001, problem.line());
  }

  @Test
  void whatIsWrittenComesBack() throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    int size = 1000;
    Samples points =
        Samples.ofTwoClasses(
            random.doubles(size, -1e6, 1e6).toArray(),
            random.doubles(size, -1e-6, 1e-6).toArray(),
            IntStream.range(0, size).mapToDouble(k -> k % 3 == 0 ? 1 : -1).toArray());
    CustomPoints own =
        new CustomPoints(points, List.of("a, \"b\"", "ü; 1\n2"), Plane.around(points));
    StringWriter written = new StringWriter();
    PointsCsv.write(own, written);
    assertTrue(written.toString().startsWith("x1,x2,class\r\n"));
    assertEquals(own, PointsCsv.read(text(written.toString())));
  }

  @Test
  void classesAreInTheOrderOfTheirNamesNumbersFirst() throws Exception {
    CustomPoints read =
        PointsCsv.read(text("1,2,setosa\n3,4,10\n5,6,9\n7,8,-0.5\n9,9,iris\n1,1,9\n"));
    assertEquals(List.of("-0.5", "9", "10", "iris", "setosa"), read.classNames());
    double[] labels = IntStream.range(0, 6).mapToDouble(read.points()::label).toArray();
    assertArrayEquals(new double[] {4, 2, 1, 0, 3, 1}, labels);
    StringWriter written = new StringWriter();
    PointsCsv.write(read, written);
    assertEquals(read, PointsCsv.read(text(written.toString())));
  }

  @Test
  void thereAreTenClassesAndNotOneMore() throws Exception {
    StringBuilder table = new StringBuilder();
    for (int k = 0; k < 10; k++) {
      table.append(k).append(",0,class ").append(k).append('\n');
    }
    assertEquals(10, PointsCsv.read(text(table.toString())).classes());
    CsvProblem problem = problem(text(table + "3,4,class 3\n5,6,eleventh\n"));
    assertEquals(new CsvProblem(Reason.TOO_MANY_CLASSES, 12, 3, "eleventh"), problem);
  }
}
