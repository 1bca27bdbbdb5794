package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.app.session.ViewOptions.Theme;
import playground.model.experiment.preset.PresetComparison;
import playground.resources.UiResources;

/** Light becomes dark and dark light without a warning that a style cannot be computed. */
class ThemeChangeTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  private final List<String> warned = Collections.synchronizedList(new ArrayList<>());

  private final Handler log =
      new Handler() {
        @Override
        public void publish(LogRecord told) {
          warned.add(told.getLoggerName() + ": " + told.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(log);
  }

  @AfterEach
  void listenNoMore() {
    Logger.getLogger("").removeHandler(log);
  }

  @Test
  void whatIsShownInPlaceOfThePanesFollowsTheThemeLaterToo() throws Exception {
    Object root = playground.onFx(() -> playground.stage().getScene().getRoot());
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT, Theme.DARK)) {
      playground.onFx(() -> playground.window().comparison().open());
      playground.frames(2);
      assertSame(root, playground.onFx(() -> playground.stage().getScene().getRoot()));
      playground.onFx(() -> playground.session().openNew());
      playground.frames(2);
      theme(theme);
      playground.onFx(() -> playground.window().comparison().open(PresetComparison.XAVIER_HE));
      playground.frames(2);
      theme(Theme.LIGHT);
      playground.onFx(() -> playground.context().options().enlarge(1));
      playground.onFx(() -> playground.session().openNew());
      playground.frames(2);
    }
    assertEquals(List.of(), warned.stream().distinct().limit(5).toList());
  }

  @Test
  void aTooltipFindsItsColoursAlsoBeforeTheNextFrame() {
    List<Control> described =
        playground.onFx(
            () ->
                playground
                    .robot
                    .lookup(
                        (Node node) -> node instanceof Control each && each.getTooltip() != null)
                    .<Control>queryAll()
                    .stream()
                    .toList());
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
      playground.onFx(
          () -> {
            playground.context().options().themeProperty().set(theme);
            for (Control each : described) {
              SentEvents.mouse(MouseEvent.MOUSE_MOVED, each, Point2D.ZERO, MouseButton.NONE, 0);
            }
          });
    }
    assertEquals(List.of(), warned.stream().distinct().limit(5).toList());
  }

  @Test
  void aPopupFillsAWindowThatCannotBeTransparent() {
    String opaque = UiResources.opaquePopups().toExternalForm();
    playground.onFx(
        () -> {
          Region menu = new Region();
          menu.getStyleClass().add("context-menu");
          Region tooltip = new Region();
          tooltip.getStyleClass().add("tooltip");
          StackPane root = new StackPane(menu, tooltip);
          new Scene(root).getRoot().applyCss();
          for (Region each : List.of(menu, tooltip)) {
            assertNotNull(each.getEffect());
            root.getStylesheets().setAll(opaque);
            each.applyCss();
            assertNull(each.getEffect());
            assertEquals(1, each.getOpacity());
            each.getBackground()
                .getFills()
                .forEach(fill -> assertEquals(CornerRadii.EMPTY, fill.getRadii()));
            root.getStylesheets().clear();
            root.applyCss();
          }
          assertEquals(
              !Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW),
              playground.stage().getScene().getRoot().getStylesheets().contains(opaque));
        });
  }

  private void theme(Theme theme) throws Exception {
    playground.onFx(() -> playground.context().options().themeProperty().set(theme));
    playground.frames(2);
  }
}
