package playground.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "0.03, 0.03",
    "0.001, 0.001",
    "0.00001, 10⁻⁵",
    "1.24e-9, 1.2×10⁻⁹",
    "-4e-12, −4×10⁻¹²",
    "-1e-12, −10⁻¹²",
    "0.00099999, 0.001",
    "999999, 10⁶",
    "3, 3",
    "1234.5, 1200",
    "2500000, 2.5×10⁶",
    "NaN, –"
  })
  void writesTwoDigitsAndScientificFormWhereThatIsShorter(double value, String text) {
    assertEquals(text, Numbers.format(value, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0 %",
    "0.29, 29.0 %",
    "0.3333333333333333, 33.3 %",
    "0.9876, 98.7 %",
    "0.999999, 99.9 %",
    "1, 100.0 %"
  })
  void writesAllAsAHundredPercentAndNearlyAllAsLess(double fraction, String text) {
    assertEquals(text.replace(' ', '\u00a0'), Numbers.percent(fraction));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.03, 1e-6, -1.23456e-12, 2.5e6, -7, 123456})
  void whatIsTypedAndWhatIsReadAreTheSameNumber(double value) {
    assertEquals(OptionalDouble.of(value), Numbers.parse(Numbers.editable(value, 6)));
    assertEquals(OptionalDouble.of(value), Numbers.parse(Numbers.format(value, 6)));
  }

  @Test
  void fieldsAreTypedWithAnE() {
    assertEquals("1e-6", Numbers.editable(1e-6, 6));
    assertEquals("-1.5e7", Numbers.editable(-1.5e7, 6));
  }

  @ParameterizedTest
  @CsvSource({"0.00012, 1.20×10⁻⁴", "25000, 2.50×10⁴", "1e-11, 1.00×10⁻¹¹", "0.25, 0.2500"})
  void aLossKeepsItsDigits(double loss, String text) {
    assertEquals(text, Numbers.loss(loss));
  }

  @Test
  void neverWritesMinusZero() {
    assertEquals("0.0000", Numbers.loss(-0.0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"0; 000,000", "181; 000,181", "1234; 001,234", "1234567; 1,234,567"})
  void writesEpochsWithSeparators(long epoch, String text) {
    assertEquals(text, Numbers.epoch(epoch));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.03; 0.03",
        " 1,000 ; 1000",
        "1e-5; 1e-5",
        "−2; -2",
        ".5; 0.5",
        "+3; 3",
        "10⁻⁵; 1e-5",
        "−10⁶; -1e6",
        "1.2×10⁻⁹; 1.2e-9",
        "1.2 · 10⁻⁹; 1.2e-9",
        "-12,345,678.5; -12345678.5"
      })
  void readsWhatPeopleType(String text, double value) {
    assertEquals(OptionalDouble.of(value), Numbers.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "1e999",
        "NaN",
        "Infinity",
        "0x10",
        "1.2.3",
        "10⁻",
        "10⁴⁴⁴",
        "10⁻⁻¹",
        "--1",
        "1d",
        "٣"
      })
  void readsNothingElse(String text) {
    assertEquals(OptionalDouble.empty(), Numbers.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0,03",
        "1,5",
        "1,0000",
        "1,000,0",
        "1000,000",
        ",100",
        "1,,000",
        "0,100",
        "1.5,000"
      })
  void takesNoCommaThatCouldBeADecimalMark(String text) {
    assertEquals(OptionalDouble.empty(), Numbers.parse(text));
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aMillionPastedDigitsAreReadOrRefusedAtOnce() {
    String digits = "1".repeat(1_000_000);
    assertEquals(OptionalDouble.of(1. / 9), Numbers.parse("0." + digits));
    assertEquals(OptionalDouble.empty(), Numbers.parse(digits));
    assertEquals(OptionalDouble.empty(), Numbers.parse(digits + "x"));
    assertEquals(OptionalDouble.empty(), Numbers.parse("1" + ",111".repeat(250_000) + ",x"));
  }
}
