package playground.app.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.session.Lessons;
import playground.app.session.Lessons.Place;

/** What the present step of a lesson says, and the way to the next; there while a lesson is. */
final class LessonBar extends HBox {
  private final ViewContext context;
  private final Label title = new Label();
  private final Label text = new Label();
  private final Button back = new Button();
  private final Button next = new Button();

  LessonBar(ViewContext context, Lessons lessons) {
    this.context = context;
    getStyleClass().addAll("pane", "lesson-bar");
    setId("lesson");
    title.setId("lesson.title");
    title.getStyleClass().add("pane-title");
    title.setMinWidth(0);
    text.setId("lessonText");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(title, text);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    button(back, "lesson.back", Feather.CHEVRON_LEFT, lessons::back);
    button(next, "lesson.next", Feather.CHEVRON_RIGHT, lessons::next);
    next.getStyleClass().add("accent");
    Button close = new Button();
    button(close, "lesson.close", Feather.X, lessons::leave);
    close.getStyleClass().add("flat");
    getChildren().addAll(words, back, next, close);
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    lessons.placeProperty().subscribe(place -> show(place));
    context.texts().languageProperty().subscribe(() -> show(lessons.placeProperty().get()));
  }

  private void button(Button button, String key, Feather icon, Runnable command) {
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().add("button-icon");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> command.run());
    Named.control(context.texts(), key, button);
  }

  private void show(@Nullable Place place) {
    setVisible(place != null);
    if (place == null) {
      return;
    }
    String name = context.texts().name(place.lesson());
    title.setText(context.texts().get("lesson.title", name, place.step() + 1, place.steps()));
    text.setText(context.texts().get(place.key()));
    if (place.isLast() && next.isFocused()) {
      // Else the focus would go on to the close button, which the next Enter would press.
      getScene().getRoot().requestFocus();
    }
    back.setDisable(place.isFirst());
    next.setDisable(place.isLast());
  }
}
