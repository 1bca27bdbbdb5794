package playground.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
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
    "0.00001, 1e-5",
    "1.24e-9, 1.2e-9",
    "-4e-12, -4e-12",
    "3, 3",
    "1234.5, 1200",
    "2500000, 2.5e6",
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
  void writesAllAsAHundredPercentAndNearlyAllAsLess(double share, String text) {
    assertEquals(text, Numbers.percent(share));
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
      value = {"0.03; 0.03", " 1,000 ; 1000", "1e-5; 1e-5", "−2; -2", ".5; 0.5", "+3; 3"})
  void readsWhatPeopleType(String text, double value) {
    assertEquals(OptionalDouble.of(value), Numbers.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "1e999", "NaN", "Infinity", "0x10", "1.2.3", "--1", "1d", "٣"})
  void readsNothingElse(String text) {
    assertEquals(OptionalDouble.empty(), Numbers.parse(text));
  }
}
