package playground.app.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.model.data.Plane;

/** Numbers at the axes of a map stand apart, however small the map is. */
class PlaneAxisTest {
  @ParameterizedTest
  @CsvSource({
    "0.1, −6 −4 −2 0 2 4 6",
    "0.2, −6 −2 2 6",
    "0.4, −6 0 6",
    "0.6, −6 2",
    "3, −6",
  })
  void asManyAreShownAsThereIsRoomFor(double fraction, String labels) {
    List<String> shown =
        PlaneAxis.apart(PlaneAxis.x1(Plane.STANDARD), fraction).stream()
            .map(PlaneAxis.Tick::label)
            .toList();
    assertEquals(List.of(labels.split(" ")), shown);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.1, 1.1, 0 0.2 0.4 0.6 0.8 1",
    "145, 205, 150 160 170 180 190 200",
    "999999.8, 1000002.2, 10⁶ 1.000001×10⁶ 1.000002×10⁶",
    "-1e-9, 1e-9, −10⁻⁹ 0 10⁻⁹",
  })
  void numbersAreRoundAndToldApart(double min, double max, String labels) {
    List<String> shown =
        PlaneAxis.x1(new Plane(min, max, 0, 1)).stream().map(PlaneAxis.Tick::label).toList();
    assertEquals(List.of(labels.split(" ")), shown);
  }
}
