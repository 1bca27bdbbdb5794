package playground.app.view.control.number;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.util.Duration;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.app.view.context.ViewContext;
import playground.model.experiment.Range;

/**
 * A number to type. One that is out of range, or none at all, is refused: a bubble below names the
 * range, and the last good number stands.
 */
public final class NumberField extends TextField {
  /** Of a field whose text was no number in its range. */
  public static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  /** Digits, plain and raised, and what stands between them: 1.2e-9 and 1.2×10⁻⁹. */
  private static final String NUMBER_SIGNS = "0123456789eE+-−.,×⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Most characters of what was typed that a refusal quotes. */
  public static final int LONGEST_QUOTE = 20;

  private static final int LEAST_COLUMNS = 4;

  /** What is pasted can be of any length. */
  private static final int MOST_COLUMNS = 14;

  /** Columns are as wide as a W; digits are narrower. */
  private static final double COLUMNS_A_DIGIT = 0.7;

  private final ViewContext context;
  private final String key;
  private final Range range;
  private final SliderScale scale;
  private final Label reason = new Label();
  private final Popup bubble = new Popup();
  private final PauseTransition untilHidden = new PauseTransition(Duration.seconds(5));
  private DoubleConsumer onCommit = value -> {};
  private double value;

  public NumberField(ViewContext context, String key, Range range, SliderScale scale) {
    this.context = context;
    this.key = key;
    this.range = range;
    this.scale = scale;
    getStyleClass().add("number-field");
    reason.getStyleClass().add("refusal");
    bubble.getContent().add(reason);
    bubble.setAutoHide(true);
    untilHidden.setOnFinished(event -> accepted());
    // Half of a number would be another one: 1.2 of 1.2e-4.
    textProperty()
        .subscribe(
            text ->
                setPrefColumnCount(
                    Math.clamp(
                        (int) Math.ceil(COLUMNS_A_DIGIT * text.length()),
                        LEAST_COLUMNS,
                        MOST_COLUMNS)));
    setMinWidth(USE_PREF_SIZE);
    addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (!isOfANumber(event.getCharacter())) {
            event.consume();
          }
        });
    setOnAction(event -> commit());
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && (isEdited() || bubble.isShowing())) {
            accepted();
            show(value);
            event.consume();
          }
        });
    focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (!focused) {
                commit();
              }
            });
  }

  /** Whether a number may be typed with it; what is pasted is looked at as a whole. */
  private static boolean isOfANumber(String typed) {
    return typed.chars().allMatch(c -> Character.isISOControl(c) || NUMBER_SIGNS.indexOf(c) >= 0);
  }

  /** Calls {@code handler} with each good number that the user types. */
  public void setOnCommit(DoubleConsumer handler) {
    onCommit = handler;
  }

  /** Whether something was typed that has not been taken over yet. */
  public boolean isEdited() {
    return !getText().equals(scale.text(value));
  }

  /** Shows a number. */
  public void show(double newValue) {
    value = newValue;
    String text = scale.text(newValue);
    // To set the text that stands there would lay the window out again.
    if (!getText().equals(text)) {
      setText(text);
    }
  }

  private void commit() {
    if (!isEdited()) {
      return;
    }
    OptionalDouble typed = Numbers.parse(getText());
    boolean whole = !scale.isWhole() || typed.stream().allMatch(v -> v == Math.rint(v));
    if (typed.isPresent() && range.contains(typed.getAsDouble()) && whole) {
      accepted();
      value = typed.getAsDouble();
      setText(scale.text(value));
      // A number that is typed is a step of its own to undo.
      context.edits().separate();
      onCommit.accept(value);
      context.edits().separate();
    } else {
      refuse(getText());
      setText(scale.text(value));
    }
  }

  private void refuse(String text) {
    String name = context.texts().get(key);
    String least = scale.inSentence(range.min());
    String most = scale.inSentence(range.max());
    String refusal = scale.isWhole() ? "refused.whole" : "refused.number";
    String shortened = Shortened.toLine(LONGEST_QUOTE, text);
    context.session().tell(Notice.problem(refusal, name, shortened, least, most));
    reason.setText(context.texts().get(refusal, name, shortened, least, most));
    pseudoClassStateChanged(REFUSED, true);
    Bounds place = localToScreen(getBoundsInLocal());
    if (place != null && getScene() != null && getScene().getWindow() != null) {
      reason.getStylesheets().setAll(getScene().getRoot().getStylesheets());
      bubble.show(this, place.getMinX(), place.getMaxY() + 4);
    }
    untilHidden.playFromStart();
  }

  private void accepted() {
    untilHidden.stop();
    bubble.hide();
    pseudoClassStateChanged(REFUSED, false);
  }
}
