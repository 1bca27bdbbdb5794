package playground.app.view.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.model.experiment.Experiment;

/** A choice of the experiment by name: its own name, and a list that drops down. */
public final class Choice<E extends Enum<E>> extends VBox implements ControlBlock {
  private final Label name;
  private boolean showing;

  /**
   * @param key of the name
   * @param options what can be chosen
   * @param value reads the choice from the experiment
   * @param edit takes each choice of the user
   */
  public Choice(
      ViewContext context,
      String key,
      List<E> options,
      Function<Experiment, E> value,
      Consumer<E> edit) {
    ComboBox<E> box = new ComboBox<>();
    box.getItems().setAll(options);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    setMinWidth(0);
    box.setButtonCell(new NameCell<>(context.texts()));
    box.setCellFactory(list -> new NameCell<>(context.texts()));
    Named.control(context.texts(), key, box);
    name = Named.label(context.texts(), key, box);
    getChildren().addAll(name, box);
    getStyleClass().add("choice");

    var experiment = context.settings().experimentProperty();
    box.valueProperty()
        .subscribe(
            (before, chosen) -> {
              if (!showing) {
                if (chosen != null) {
                  edit.accept(chosen);
                }
                // What does not fit was refused, and one is always chosen; the box has to say so,
                // once it has changed.
                Platform.runLater(() -> show(box, value.apply(experiment.get())));
              }
            });
    experiment.subscribe(now -> show(box, value.apply(now)));
  }

  @Override
  public Label name() {
    return name;
  }

  private void show(ComboBox<E> box, E choice) {
    showing = true;
    box.setValue(choice);
    showing = false;
  }

  /** Writes a choice in the language in use, also when that changes while the list is open. */
  private static final class NameCell<E extends Enum<E>> extends ListCell<E> {
    private final Texts texts;

    NameCell(Texts texts) {
      this.texts = texts;
      // Not bound: a box in which nothing is chosen any longer writes into its cell itself.
      texts.languageProperty().subscribe((before, now) -> write());
    }

    @Override
    protected void updateItem(@Nullable E item, boolean empty) {
      super.updateItem(item, empty);
      write();
    }

    private void write() {
      setText(getItem() == null ? "" : texts.name(getItem()));
    }
  }
}
