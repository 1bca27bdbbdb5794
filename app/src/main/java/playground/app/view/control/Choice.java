package playground.app.view.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
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
  private final ComboBox<E> box = new ComboBox<>();
  private final Texts texts;
  private boolean showing;

  /**
   * @param key of the name
   * @param options what can be chosen
   * @param value reads the choice from the experiment; null for none of the options
   * @param edit takes each choice of the user
   */
  public Choice(
      ViewContext context,
      String key,
      List<E> options,
      Function<Experiment, @Nullable E> value,
      Consumer<E> edit) {
    texts = context.texts();
    box.getItems().setAll(options);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    setMinWidth(0);
    box.setButtonCell(new NameCell<>(texts, box.promptTextProperty()));
    box.setCellFactory(list -> new NameCell<>(texts, new SimpleStringProperty("")));
    Named.control(texts, key, box);
    name = Named.label(texts, key, box);
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
                // What does not fit was refused; the box has to say so, once it has changed.
                Platform.runLater(() -> show(value.apply(experiment.get())));
              }
            });
    experiment.subscribe(now -> show(value.apply(now)));
  }

  @Override
  public Label name() {
    return name;
  }

  /** What the box says where none of the options is chosen. */
  public Choice<E> orNone(String key) {
    box.promptTextProperty().bind(texts.bind(key));
    return this;
  }

  private void show(@Nullable E choice) {
    showing = true;
    box.setValue(choice);
    showing = false;
  }

  /** Writes a choice in the language in use, also when that changes while the list is open. */
  private static final class NameCell<E extends Enum<E>> extends ListCell<E> {
    private final Texts texts;
    private final ObservableValue<String> none;

    /**
     * In this language.
     *
     * @param none what stands where there is no choice
     */
    NameCell(Texts texts, ObservableValue<String> none) {
      this.texts = texts;
      this.none = none;
      none.subscribe((before, now) -> write());
      // Not bound: a box in which nothing is chosen any longer writes into its cell itself.
      texts.languageProperty().subscribe((before, now) -> write());
    }

    @Override
    protected void updateItem(@Nullable E item, boolean empty) {
      super.updateItem(item, empty);
      write();
    }

    private void write() {
      setText(getItem() == null ? none.getValue() : texts.name(getItem()));
    }
  }
}
