package playground.app.view.graph;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import playground.app.session.graph.GraphModel;
import playground.app.session.graph.GraphView;
import playground.app.text.Numbers;
import playground.app.view.context.ViewContext;
import playground.app.view.control.number.NumberField;
import playground.app.view.control.number.SliderScale;
import playground.model.experiment.Range;

/** The names of a graph, each with its value to be edited, and the gradient by it. */
final class GraphLeaves extends FlowPane {
  private static final Range VALUES = new Range(-1e9, 1e9);

  private final ViewContext context;
  private final GraphModel model;
  private List<String> names = List.of();

  GraphLeaves(ViewContext context, GraphModel model) {
    super(14, 6);
    this.context = context;
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    model.viewProperty().subscribe(this::show);
  }

  private void show(GraphView view) {
    if (!names.equals(view.graph().variables())) {
      names = view.graph().variables();
      getChildren().setAll(names.stream().map(this::leaf).toList());
    }
    boolean all = view.back() == view.graph().nodes().size();
    for (int k = 0; k < names.size(); k++) {
      HBox leaf = (HBox) getChildren().get(k);
      String name = names.get(k);
      ((NumberField) leaf.getChildren().get(1)).show(model.value(name));
      // Before the gradient has come back everywhere, part of the sum would be missing.
      String gradient =
          all && view.evaluation().gradient(name).isPresent()
              ? "∂/∂%s = %s"
                  .formatted(
                      name, Numbers.format(view.evaluation().gradient(name).getAsDouble(), 4))
              : "";
      ((Label) leaf.getChildren().get(2)).setText(gradient);
    }
  }

  private HBox leaf(String name) {
    Label label = new Label(name + " =");
    NumberField field = new NumberField(context, "graph.value", VALUES, SliderScale.HUNDREDTHS);
    field.setId("graph.value." + name);
    field.setAccessibleText(name);
    field.setOnCommit(value -> model.set(name, value));
    label.setLabelFor(field);
    Label gradient = new Label();
    gradient.setId("graph.gradient." + name);
    gradient.getStyleClass().add("graph-gradient");
    HBox leaf = new HBox(4, label, field, gradient);
    leaf.setAlignment(Pos.CENTER_LEFT);
    return leaf;
  }
}
