package playground.app.view.menu;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import playground.app.session.lesson.Lessons;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.app.view.control.Title;

/**
 * What is this? A few words on each pane, below them all, for whoever sees them for the first time.
 * One click takes them away for good; a lesson, which says more, takes their place.
 */
public final class Callouts extends HBox {
  public Callouts(ViewContext context, Lessons lessons) {
    getStyleClass().addAll("pane", "callouts");
    setId("callouts");
    Label words = new Label();
    words.textProperty().bind(context.texts().bind("callouts.text"));
    words.setId("callouts.text");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    Button understood = new Button();
    understood.textProperty().bind(context.texts().bind("callouts.close"));
    understood.setMinWidth(USE_PREF_SIZE);
    understood.setOnAction(event -> context.options().calloutsProperty().set(false));
    Named.control(context.texts(), "callouts.close", understood);
    getChildren().addAll(Title.of(context.texts(), "callouts.title"), words, understood);
    setAlignment(Pos.CENTER_LEFT);
    visibleProperty()
        .bind(context.options().calloutsProperty().and(lessons.placeProperty().isNull()));
    managedProperty().bind(visibleProperty());
  }
}
