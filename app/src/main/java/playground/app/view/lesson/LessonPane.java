package playground.app.view.lesson;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.session.lesson.Lessons;
import playground.app.session.lesson.Lessons.Place;
import playground.app.text.Unbroken;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.app.view.layout.TextScroll;

/**
 * What the present step of a lesson says, and the way to the next: beside the network, below the
 * output that it speaks of; there while a lesson is.
 */
public final class LessonPane extends VBox {
  private final ViewContext context;
  private final Label title = new Label();
  private final LessonText text = new LessonText();
  private final VBox read = new VBox(text);
  private final Label meant = new Label();
  private final Button back = new Button();
  private final Button next = new Button();
  private final TextScroll scroll = new TextScroll(read, this);
  private final HBox head;
  private final HBox foot;

  public LessonPane(ViewContext context, Lessons lessons) {
    this.context = context;
    getStyleClass().addAll("pane", "lesson-pane");
    setId("lesson");
    setMinSize(0, 0);
    title.setId("lesson.title");
    title.getStyleClass().add("pane-title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    read.getStyleClass().add("lesson-read");
    meant.setId("lessonMeant");
    meant.getStyleClass().add("lesson-meant");
    meant.setWrapText(true);
    meant.setMinHeight(USE_PREF_SIZE);
    button(back, "lesson.back", Feather.CHEVRON_LEFT, lessons::back);
    button(next, "lesson.next", Feather.CHEVRON_RIGHT, lessons::next);
    next.getStyleClass().add("accent");
    Button close = new Button();
    button(close, "lesson.close", Feather.X, lessons::leave);
    close.getStyleClass().add("flat");
    head = new HBox(6, title, close);
    head.setAlignment(Pos.TOP_LEFT);
    meant.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(meant, Priority.ALWAYS);
    // At the foot, which stays where it is from step to step, however long their texts are.
    foot = new HBox(6, meant, back, next);
    foot.setAlignment(Pos.BOTTOM_LEFT);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll, foot);
    lessons
        .placeProperty()
        .subscribe(
            place -> {
              show(place);
              showWhatIsMeant(place);
            });
  }

  private void button(Button button, String key, Feather icon, Runnable command) {
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "small-icon");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> command.run());
    Named.control(context.texts(), key, button);
  }

  /** All of the text, which a scroll pane would not ask for. */
  @Override
  protected double computePrefHeight(double width) {
    double room = width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset()
        + head.prefHeight(room)
        + getSpacing()
        + Math.ceil(read.prefHeight(room))
        + 1
        + getSpacing()
        + foot.prefHeight(room)
        + snappedBottomInset();
  }

  private void show(@Nullable Place place) {
    setManaged(place != null);
    if (place == null) {
      return;
    }
    String name = place.lesson().title();
    title.setText(context.texts().get("lesson.title", name, place.index() + 1, place.steps()));
    text.show(place.step());
    read.getChildren().setAll(text);
    place
        .step()
        .question()
        .ifPresent(question -> read.getChildren().add(new QuestionBox(context.texts(), question)));
    List<String> ids = place.step().shown();
    meant.setText(
        IntStream.range(0, ids.size())
            .mapToObj(
                k ->
                    context.texts().get("lesson.meant.one", k + 1, Unbroken.name(name(ids.get(k)))))
            .collect(Collectors.joining("   ")));
    text.setAccessibleText(
        title.getText() + ". " + text.plain() + " " + Unbroken.undo(meant.getText()));
    scroll.setVvalue(0);
    back.setDisable(place.isFirst());
    next.setDisable(place.isLast());
  }

  /** The gradients share their pane with the histograms. */
  private void showWhatIsMeant(@Nullable Place place) {
    if (place != null && place.step().shown().stream().anyMatch(id -> id.contains("gradients"))) {
      context.options().histograms().shownProperty().set(false);
    }
  }

  private String name(String id) {
    return context.texts().get(id);
  }
}
