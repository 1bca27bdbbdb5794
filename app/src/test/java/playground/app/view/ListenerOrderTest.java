package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Random;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import playground.app.PlaygroundWindow;
import playground.app.session.ViewOptions.Theme;
import playground.app.text.Language;
import playground.model.network.activation.Activation;

/** Nothing relies on who is told first of a change: in any order the window looks the same. */
class ListenerOrderTest {
  private static final int ORDERS = 2;

  @Test
  void inAnyOrderTheSamePixels() throws Exception {
    int[] expected = picture(null);
    for (int seed = 1; seed <= ORDERS; seed++) {
      assertArrayEquals(expected, picture(new Random(seed)), "order " + seed);
    }
  }

  /**
   * What the window shows after several changes, of which listeners hear in the order of chance.
   */
  private static int[] picture(Random random) throws Exception {
    PlaygroundWindow playground = new PlaygroundWindow();
    playground.beforeEach(null);
    try (AutoCloseable closing = () -> playground.afterEach(null)) {
      if (random != null) {
        playground.onFx(
            () -> {
              for (ObservableValue<?> each : observed(playground)) {
                shuffle(each, random);
              }
              return null;
            });
      }
      playground.onFx(
          () -> {
            playground.context().texts().languageProperty().set(Language.CHINESE);
            playground.context().options().themeProperty().set(Theme.DARK);
            playground.context().options().fontSizeProperty().set(14);
            playground.context().options().gradientModeProperty().set(true);
            playground
                .session()
                .settings()
                .editNetwork(n -> n.withHiddenUnits(List.of(4, 6)).withActivation(Activation.RELU));
            playground.session().settings().editTraining(t -> t.withLearningRate(0.02));
          });
      // Its first state is drawn as well, unless the first step comes before anyone looks.
      playground.until(
          () ->
              playground
                  .snapshot()
                  .experiment()
                  .equals(playground.session().experimentProperty().get()));
      for (int epoch = 1; epoch <= 3; epoch++) {
        int wanted = epoch;
        playground.onFx(playground.session().playback()::stepEpoch);
        playground.until(() -> playground.snapshot().epoch() == wanted);
      }
      playground.frames(90);
      LayoutCheck.savePicture(
          playground, "listeners-" + (random == null ? "as-added" : "shuffled"));
      return pixels(playground);
    }
  }

  private static List<ObservableValue<?>> observed(PlaygroundWindow playground) {
    var context = playground.context();
    return List.of(
        playground.session().experimentProperty(),
        playground.session().snapshotProperty(),
        playground.session().noticeProperty(),
        playground.session().playback().playingProperty(),
        context.texts().languageProperty(),
        context.options().themeProperty(),
        context.options().paletteProperty(),
        context.options().gradientModeProperty(),
        context.options().fontSizeProperty(),
        context.appearance().darkProperty(),
        context.appearance().fontSizeProperty(),
        playground.window().mapsProperty());
  }

  /** Puts the listeners into another order; there is no other way to them than this one. */
  private static void shuffle(ObservableValue<?> observed, Random random) throws Exception {
    Object helper = field(observed, "helper");
    if (helper == null) {
      return;
    }
    for (String kind : List.of("change", "invalidation")) {
      Object listeners = field(helper, kind + "Listeners");
      if (listeners != null) {
        int count = (int) field(helper, kind + "Size");
        for (int k = count - 1; k > 0; k--) {
          int other = random.nextInt(k + 1);
          Object moved = Array.get(listeners, k);
          Array.set(listeners, k, Array.get(listeners, other));
          Array.set(listeners, other, moved);
        }
      }
    }
  }

  /** A field of an object, null where it has none of this name. */
  private static Object field(Object object, String name) throws IllegalAccessException {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field.get(object);
        }
      }
    }
    return null;
  }

  private static int[] pixels(PlaygroundWindow playground) {
    return playground.onFx(
        () -> {
          WritableImage shot = playground.stage().getScene().getRoot().snapshot(null, null);
          int width = (int) shot.getWidth();
          int height = (int) shot.getHeight();
          int[] pixels = new int[width * height];
          shot.getPixelReader()
              .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
          return pixels;
        });
  }
}
