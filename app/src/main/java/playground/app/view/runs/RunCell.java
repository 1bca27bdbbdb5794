package playground.app.view.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.session.past.Run;
import playground.app.text.Texts;

/** A run in the list: its name and how far it came, and below that what is different in it. */
final class RunCell extends ListCell<Run> {
  /** By how much a branch stands to the right of the run that it goes on from, in sizes of text. */
  private static final double INDENT = 1.6;

  /** Of more branches of branches nothing would be left to read. */
  private static final int MOST_INDENTS = 6;

  private final Texts texts;
  private final RunTexts words;
  private final Supplier<List<Run>> all;
  private final double em;
  private final Label name = new Label();
  private final Label present = new Label();
  private final Label reached = new Label();
  private final Label origin = new Label();
  private final FontIcon branch = new FontIcon(Feather.GIT_BRANCH);
  private final VBox content;

  /** One of {@code all} runs, with text of {@code em} pixels. */
  RunCell(Texts texts, RunTexts words, Supplier<List<Run>> all, double em) {
    this.texts = texts;
    this.words = words;
    this.all = all;
    this.em = em;
    name.getStyleClass().add("run-name");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    present.getStyleClass().add("run-present");
    present.setMinWidth(USE_PREF_SIZE);
    reached.setMinWidth(USE_PREF_SIZE);
    branch.getStyleClass().add("run-branch");
    origin.getStyleClass().add("control-label");
    origin.setTextOverrun(OverrunStyle.ELLIPSIS);
    origin.setMinWidth(0);
    HBox first = new HBox(0.5 * em, branch, name, present, reached);
    first.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(name, Priority.ALWAYS);
    branch.managedProperty().bind(branch.visibleProperty());
    present.managedProperty().bind(present.visibleProperty());
    content = new VBox(0.1 * em, first, origin);
    // As wide as the list, in which nothing is scrolled sideways.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Run run, boolean empty) {
    super.updateItem(run, empty);
    if (run == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(words.name(run));
    present.setText(texts.get("runs.present"));
    present.setVisible(run.present());
    branch.setVisible(run.level() > 0);
    reached.setText(String.join("   ", words.reached(run)));
    origin.setText(words.origin(run, all.get()));
    content.setPadding(new Insets(0, 0, 0, Math.min(run.level(), MOST_INDENTS) * INDENT * em));
    setGraphic(content);
    List<String> said = new ArrayList<>(List.of(name.getText()));
    if (run.present()) {
      said.add(present.getText());
    }
    said.addAll(words.reached(run));
    said.add(origin.getText());
    setAccessibleText(String.join("; ", said));
  }
}
