package playground.app.view.network;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Named;
import playground.app.view.control.number.NumberField;
import playground.model.experiment.Limits;

/**
 * The value of a weight or a bias, to be typed where it stands: Enter takes it over, Esc or a click
 * elsewhere leaves it as it is. A link below leads to where its gradient comes from.
 */
final class ParameterEditor extends VBox {
  private final ViewContext context;
  private final Label name = new Label();
  private final TextField field = new TextField();
  private DoubleConsumer onCommit = value -> {};
  private Runnable onWhy = () -> {};
  private Runnable goBack = () -> {};
  private String shown = "";

  ParameterEditor(ViewContext context) {
    this.context = context;
    getStyleClass().add("parameter-editor");
    Named.control(context.texts(), "parameter", field);
    field.getStyleClass().add("number-field");
    name.setLabelFor(field);
    // Each time it opens it is named after what it edits.
    field.accessibleTextProperty().unbind();
    Hyperlink why =
        Named.control(
            context.texts(),
            "parameter.why",
            Named.link(
                () -> {
                  leave();
                  onWhy.run();
                }));
    why.textProperty().bind(context.texts().bind("parameter.why"));
    getChildren().addAll(name, field, why);
    setVisible(false);
    field.setOnAction(event -> commit());
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
          }
        });
    focusWithinProperty()
        .subscribe(
            (before, focused) -> {
              if (!focused) {
                close();
              }
            });
  }

  boolean isOpen() {
    return isVisible();
  }

  /**
   * Opens with a value to change.
   *
   * @param kind of what the value is, as it is shown above it
   * @param part the name of the weight or the bias, for screen readers
   * @param commit takes the number that was typed
   * @param why tells where its gradient comes from
   * @param back gives the focus back where the keys leave the field
   */
  void open(
      String kind, String part, double value, DoubleConsumer commit, Runnable why, Runnable back) {
    name.setText(kind);
    field.setAccessibleText(part);
    onCommit = commit;
    onWhy = why;
    goBack = back;
    shown = Numbers.editable(value, 6);
    field.setText(shown);
    field.pseudoClassStateChanged(NumberField.REFUSED, false);
    setVisible(true);
    field.requestFocus();
    field.selectAll();
  }

  private void commit() {
    if (field.getText().equals(shown)) {
      // Nothing was typed; the digits that are not shown stay.
      leave();
      return;
    }
    OptionalDouble typed = Numbers.parse(field.getText());
    if (typed.isPresent() && Limits.PARAMETER.contains(typed.getAsDouble())) {
      onCommit.accept(typed.getAsDouble());
      leave();
      return;
    }
    String text = field.getText();
    context
        .session()
        .tell(
            Notice.problem(
                "refused.number",
                name.getText(),
                Shortened.toLine(NumberField.LONGEST_QUOTE, text),
                Numbers.format(Limits.PARAMETER.min(), 6),
                Numbers.format(Limits.PARAMETER.max(), 6)));
    field.pseudoClassStateChanged(NumberField.REFUSED, true);
  }

  private void leave() {
    goBack.run();
    close();
  }

  /** Leaves the value as it is. */
  void close() {
    setVisible(false);
  }
}
