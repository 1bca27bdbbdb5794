package playground.app.view.graph;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import playground.app.figure.graph.GraphChart;
import playground.app.figure.graph.GraphLayout;
import playground.app.session.graph.GraphModel;
import playground.app.session.graph.GraphView;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.app.text.Unbroken;
import playground.app.view.context.ViewContext;
import playground.app.view.control.CanvasPane;
import playground.app.view.control.Dialogs;
import playground.app.view.control.Named;
import playground.model.inspection.graph.PresetGraph;

/**
 * An expression as a graph of gates, values forward and gradients backward, one gate at a time. It
 * stays open beside the window.
 */
public final class GraphWindow {
  /** Its size, in sizes of text, where the window that it belongs to is as large. */
  private static final double WIDTH = 76;

  private static final double HEIGHT = 50;

  private final ViewContext context;
  private final GraphModel model = new GraphModel(PresetGraph.GATES);
  private final TextField expression = new TextField();
  private final Label said = new Label();
  private final CanvasPane canvas = new CanvasPane(this::draw);

  private GraphWindow(ViewContext context) {
    this.context = context;
  }

  /** Opens it above {@code stage}. */
  public static void open(ViewContext context, Stage stage) {
    GraphWindow window = new GraphWindow(context);
    Dialog<ButtonType> dialog =
        Dialogs.beside(
            stage,
            context.texts().get("graph.title"),
            window.content(),
            context.texts(),
            context.appearance().fontSize(),
            WIDTH,
            HEIGHT);
    dialog.setOnShown(event -> window.expression.requestFocus());
    dialog.show();
  }

  private VBox content() {
    double em = context.appearance().fontSize();
    Texts texts = context.texts();
    Named.control(texts, "graph.expression", expression);
    expression.setText(PresetGraph.GATES.expression());
    expression.textProperty().subscribe((before, typed) -> model.type(typed));
    HBox.setHgrow(expression, Priority.ALWAYS);
    HBox head =
        new HBox(8, Named.label(texts, "graph.expression", expression), expression, presets());
    head.setAlignment(Pos.CENTER_LEFT);
    said.setId("graphSaid");
    said.getStyleClass().add("graph-said");
    said.setWrapText(true);
    said.setMinHeight(2.9 * em);
    said.setAlignment(Pos.TOP_LEFT);
    said.setFocusTraversable(true);
    canvas.setId("graphCanvas");
    canvas.describe(this::description);
    ScrollPane scroll = new ScrollPane(canvas);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setMinHeight(8 * em);
    scroll.getStyleClass().add("glossary-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    model.viewProperty().subscribe(view -> show(view));
    model.problemProperty().subscribe(problem -> say());
    return new VBox(0.6 * em, head, steps(), said, scroll, new GraphLeaves(context, model));
  }

  private MenuButton presets() {
    MenuButton menu = Named.control(context.texts(), "graph.presets", new MenuButton());
    menu.textProperty().bind(context.texts().bind("graph.presets"));
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    for (PresetGraph preset : PresetGraph.values()) {
      MenuItem item = new MenuItem(context.texts().name(preset));
      item.setId(Texts.nameKey(preset));
      item.setOnAction(
          event -> {
            model.open(preset);
            expression.setText(preset.expression());
          });
      menu.getItems().add(item);
    }
    return menu;
  }

  private HBox steps() {
    Texts texts = context.texts();
    Button all = Named.control(texts, "graph.all", new Button());
    all.textProperty().bind(texts.bind("graph.all"));
    all.setOnAction(event -> model.all());
    HBox steps =
        new HBox(
            6,
            Named.button(texts, "graph.previous", Feather.CHEVRON_RIGHT, model::previous),
            Named.button(texts, "graph.next", Feather.CHEVRON_LEFT, model::next),
            all);
    steps.setAlignment(Pos.CENTER_LEFT);
    return steps;
  }

  private void show(GraphView view) {
    GraphLayout layout = new GraphLayout(view.graph());
    double em = context.appearance().fontSize();
    canvas.setMinSize(GraphChart.leastWidth(layout, em), GraphChart.leastHeight(layout, em));
    draw();
    say();
  }

  private void draw() {
    GraphView view = model.viewProperty().get();
    new GraphChart(
            canvas.cleared(),
            canvas.getWidth(),
            canvas.getHeight(),
            view.evaluation(),
            view.back(),
            context.appearance().ink(),
            context.appearance().fontSize())
        .draw();
  }

  private void say() {
    var problem = model.problemProperty().get();
    said.setText(
        problem == null
            ? Unbroken.of(
                GraphWords.of(model.viewProperty().get(), model.preset(), context.texts()))
            : GraphWords.of(problem, context.texts()));
  }

  /** Value and gradient of each gate, for those who do not see them. */
  private String description() {
    GraphView view = model.viewProperty().get();
    int shown = view.graph().nodes().size() - view.back();
    StringBuilder text = new StringBuilder(context.texts().get("graph.title"));
    IntStream.range(0, view.graph().nodes().size())
        .forEach(
            node -> {
              text.append("; ").append(GraphChart.name(view.graph().nodes().get(node).gate()));
              view.evaluation()
                  .value(node)
                  .ifPresent(value -> text.append(" = ").append(Numbers.format(value, 4)));
              if (node >= shown) {
                view.evaluation()
                    .gradient(node)
                    .ifPresent(value -> text.append(", ∂ ").append(Numbers.format(value, 4)));
              }
            });
    return text.toString();
  }
}
