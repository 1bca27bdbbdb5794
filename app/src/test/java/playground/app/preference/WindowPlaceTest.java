package playground.app.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window opens where it can be reached. */
class WindowPlaceTest {
  private static final List<Rectangle2D> TWO_SCREENS =
      List.of(new Rectangle2D(0, 30, 1920, 1050), new Rectangle2D(1920, 0, 1280, 1024));

  @ParameterizedTest
  @CsvSource({
    "100, 100, 1280, 800", // on the first
    "2000, 50, 1100, 800", // on the second
    "1800, 40, 1280, 800", // on both
    "-1000, 40, 1280, 800", // its right end is there to drag it by
    "700, 1000, 1280, 800", // its title is
  })
  void whereItCanBeDraggedItStays(double x, double y, double width, double height) {
    Rectangle2D place = new Rectangle2D(x, y, width, height);
    assertEquals(place, WindowPlace.onScreen(place, TWO_SCREENS));
  }

  @ParameterizedTest
  @CsvSource({
    "4000, 100, 1280, 800, 640, 100, 1280, 800", // the screen on which it was is gone
    "100, -500, 1280, 800, 100, 30, 1280, 800", // its title is above all
    "100, 5000, 1280, 800, 100, 280, 1280, 800",
    "5000, 5000, 9000, 9000, 0, 30, 1920, 1050", // larger than any
    "3150, 500, 1280, 800, 1920, 224, 1280, 800", // too little of it is there
  })
  void elsewhereItIsBroughtBack(
      double x, double y, double width, double height, double toX, double toY, double w, double h) {
    assertEquals(
        new Rectangle2D(toX, toY, w, h),
        WindowPlace.onScreen(new Rectangle2D(x, y, width, height), TWO_SCREENS));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1280, 800, 0, 0, 1024, 768",
    "100, 40, 1000, 800, 24, 0, 1000, 768",
    "200, 40, 1300, 700, 0, 40, 1024, 700",
  })
  void onASmallerScreenItIsMadeSmaller(
      double x, double y, double width, double height, double toX, double toY, double w, double h) {
    assertEquals(
        new Rectangle2D(toX, toY, w, h),
        WindowPlace.onScreen(
            new Rectangle2D(x, y, width, height), List.of(new Rectangle2D(0, 0, 1024, 768))));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1024, 768, 0, 0, 1024, 768", // a projector
    "0, 0, 1280, 800, 0, 0, 1280, 800", // its title bar comes on top
    "0, 30, 1920, 690, 320, 30, 1280, 690", // wide enough
    "100, 0, 1000, 1200, 100, 200, 1000, 800", // high enough
  })
  void atTheFirstStartNothingOfItIsBeyondTheScreen(
      double x, double y, double width, double height, double toX, double toY, double w, double h) {
    assertEquals(
        Optional.of(new Rectangle2D(toX, toY, w, h)),
        WindowPlace.onSmallScreen(1280, 800, new Rectangle2D(x, y, width, height)));
  }

  @Test
  void whereThereIsRoomThePlatformChooses() {
    assertEquals(
        Optional.empty(), WindowPlace.onSmallScreen(1280, 800, new Rectangle2D(0, 0, 1400, 900)));
  }

  @Test
  void withoutAScreenNothingIsKnown() {
    Rectangle2D place = new Rectangle2D(1, 2, 3, 4);
    assertEquals(place, WindowPlace.onScreen(place, List.of()));
  }
}
