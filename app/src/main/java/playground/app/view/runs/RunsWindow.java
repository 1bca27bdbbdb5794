package playground.app.view.runs;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import playground.app.session.SessionModel;
import playground.app.session.past.Run;
import playground.app.text.Texts;
import playground.app.text.Unbroken;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Dialogs;
import playground.app.view.control.Named;

/**
 * The runs of the session by name, each with what it has other than the run that it came from; one
 * can go back to any. It stays open beside the window.
 */
public final class RunsWindow {
  /** Its size, in sizes of text, where the window that it belongs to is as large. */
  private static final double WIDTH = 52;

  private static final double HEIGHT = 36;

  /** How often it looks how far the present run has come. */
  private static final Duration PERIOD = Duration.millis(300);

  private final SessionModel session;
  private final Texts texts;
  private final double em;
  private final RunTexts words;
  private final ListView<Run> list = new ListView<>();
  private final Label detail = new Label();
  private final TextField name = new TextField();
  private final Button go = new Button();

  /** The run whose name is in the field. */
  private @Nullable Run named;

  private RunsWindow(ViewContext context) {
    session = context.session();
    texts = context.texts();
    em = context.appearance().fontSize();
    words = new RunTexts(texts, session.runs());
  }

  /** Opens it above {@code owner}. */
  public static void open(ViewContext context, Window owner) {
    RunsWindow window = new RunsWindow(context);
    Dialog<ButtonType> dialog =
        Dialogs.beside(
            owner,
            context.texts().get("runs.title"),
            window.content(),
            context.texts(),
            context.appearance().fontSize(),
            WIDTH,
            HEIGHT);
    Timeline follow = new Timeline(new KeyFrame(PERIOD, event -> window.refresh()));
    follow.setCycleCount(Animation.INDEFINITE);
    dialog.setOnHidden(
        event -> {
          follow.stop();
          window.rename();
        });
    dialog.setOnShown(event -> window.list.requestFocus());
    window.refresh();
    window.choosePresent();
    dialog.show();
    follow.play();
  }

  private VBox content() {
    Label how = new Label(texts.get("runs.how"));
    how.setWrapText(true);
    how.setMinHeight(Label.USE_PREF_SIZE);
    Named.control(texts, "runs.list", list);
    list.setTooltip(null);
    list.setCellFactory(view -> new RunCell(texts, words, list::getItems, em));
    list.getSelectionModel().selectedItemProperty().subscribe(run -> choose(run));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            go();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    detail.setId("runsDetail");
    detail.setWrapText(true);
    detail.setMinHeight(2.9 * em);
    detail.setMaxHeight(4.4 * em);
    detail.setAlignment(Pos.TOP_LEFT);
    Named.control(texts, "runs.name", name);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setOnAction(event -> rename());
    name.focusedProperty().subscribe((before, focused) -> rename());
    Named.control(texts, "runs.go", go);
    go.textProperty().bind(texts.bind("runs.go"));
    go.setMinWidth(Button.USE_PREF_SIZE);
    go.setOnAction(event -> go());
    HBox row = new HBox(0.6 * em, Named.label(texts, "runs.name", name), name, go);
    row.setAlignment(Pos.CENTER_LEFT);
    return new VBox(0.6 * em, how, list, detail, row);
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      go();
      event.consume();
    } else if (event.getCode() == KeyCode.F2) {
      name.requestFocus();
      name.selectAll();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      // A list keeps it for itself, though nothing in it is edited.
      list.getScene().getWindow().hide();
      event.consume();
    }
  }

  /** Shows what has changed, and keeps the choice. */
  private void refresh() {
    List<Run> runs = session.runs().all(session.newest());
    if (numbers(runs).equals(numbers(list.getItems()))) {
      for (int k = 0; k < runs.size(); k++) {
        if (!runs.get(k).equals(list.getItems().get(k))) {
          list.getItems().set(k, runs.get(k));
        }
      }
      return;
    }
    Run chosen = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(runs);
    if (chosen != null) {
      select(chosen.number());
    }
  }

  private static List<Long> numbers(List<Run> runs) {
    return runs.stream().map(Run::number).toList();
  }

  private void choosePresent() {
    select(session.newest().run());
  }

  private void select(long number) {
    int index = numbers(list.getItems()).indexOf(number);
    list.getSelectionModel().clearAndSelect(Math.max(0, index));
    list.scrollTo(Math.max(0, index));
  }

  private void choose(@Nullable Run run) {
    if (run == null) {
      // Only while the list is filled anew: the present run is always in it.
      return;
    }
    if (named == null || run.number() != named.number()) {
      rename();
      name.setText(session.runs().name(run.number()).orElse(""));
    }
    named = run;
    name.setPromptText(words.firstName(run));
    go.setDisable(run.present());
    detail.setText(Unbroken.of(words.origin(run, list.getItems())));
  }

  /** Takes over the name in the field. */
  private void rename() {
    Run run = named;
    if (run != null && !session.runs().name(run.number()).orElse("").equals(name.getText())) {
      session.runs().rename(run.number(), name.getText());
      list.refresh();
      detail.setText(Unbroken.of(words.origin(run, list.getItems())));
    }
  }

  private void go() {
    Run run = list.getSelectionModel().getSelectedItem();
    if (run != null) {
      session.goTo(run.number());
    }
  }
}
