package playground.app.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.model.data.Bounds;

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
  void asManyAreShownAsThereIsRoomFor(double share, String labels) {
    List<String> shown =
        PlaneAxis.apart(PlaneAxis.x1(Bounds.SQUARE), share).stream()
            .map(PlaneAxis.Tick::label)
            .toList();
    assertEquals(List.of(labels.split(" ")), shown);
  }
}
