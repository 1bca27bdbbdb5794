package playground.app.view.check;

import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import playground.app.session.check.CheckModel;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.app.text.Unbroken;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Dialogs;
import playground.app.view.control.Named;
import playground.model.inspection.check.GradientCheck;
import playground.model.inspection.check.GradientComparison;

/**
 * The gradient of the next mini-batch beside central differences: what comes of it in a sentence,
 * and a picture of every parameter. It stays open beside the window.
 */
public final class CheckWindow {
  /** Its size, in sizes of text, where the window that it belongs to is as large. */
  private static final double WIDTH = 52;

  private static final double HEIGHT = 40;

  private final ViewContext context;
  private final CheckModel model;
  private final Label said = new Label();
  private final Button again = new Button();
  private final CheckChart chart;

  private CheckWindow(ViewContext context) {
    this.context = context;
    model = new CheckModel(context.session());
    chart = new CheckChart(context, model);
  }

  /** Opens it above {@code stage}, and begins. */
  public static void open(ViewContext context, Stage stage) {
    CheckWindow window = new CheckWindow(context);
    Dialog<ButtonType> dialog =
        Dialogs.beside(
            stage,
            context.texts().get("check.title"),
            window.content(),
            context.texts(),
            context.appearance().fontSize(),
            WIDTH,
            HEIGHT);
    dialog.setOnHidden(event -> window.model.close());
    dialog.setOnShown(event -> window.again.requestFocus());
    dialog.show();
  }

  private VBox content() {
    double em = context.appearance().fontSize();
    Texts texts = context.texts();
    Label how = new Label(texts.get("check.how", Numbers.powerOfTen(epsilonPower())));
    how.setWrapText(true);
    how.setMinHeight(Label.USE_PREF_SIZE);
    said.setId("checkSaid");
    said.setWrapText(true);
    said.setMinHeight(4 * em);
    Named.control(texts, "check.again", again);
    again.textProperty().bind(texts.bind("check.again"));
    again.setOnAction(event -> model.again());
    VBox.setVgrow(chart.canvas(), Priority.ALWAYS);
    model.stateProperty().subscribe(state -> show());
    return new VBox(0.6 * em, how, said, chart.canvas(), again);
  }

  private static int epsilonPower() {
    return (int) Math.rint(Math.log10(GradientCheck.USUAL_EPSILON));
  }

  private void show() {
    CheckModel.State state = model.stateProperty().get();
    said.setText(
        switch (state) {
          case CheckModel.Running running -> context.texts().get("check.running");
          case CheckModel.Refused refused -> context.texts().get("check.refused");
          case CheckModel.Done done -> Unbroken.of(sentence(done));
        });
  }

  private String sentence(CheckModel.Done done) {
    GradientComparison comparison = done.comparison();
    int worst =
        IntStream.range(0, comparison.depth())
            .boxed()
            .max((a, b) -> Double.compare(comparison.largestError(a), comparison.largestError(b)))
            .orElseThrow();
    String largest = Numbers.format(comparison.largestError(worst), 2);
    String tolerance =
        Numbers.powerOfTen((int) Math.rint(Math.log10(GradientComparison.TOLERANCE)));
    return comparison.agrees()
        ? context.texts().get("check.agrees", done.examples(), largest, tolerance)
        : context.texts().get("check.differs", chart.layer(done, worst), largest, tolerance);
  }
}
