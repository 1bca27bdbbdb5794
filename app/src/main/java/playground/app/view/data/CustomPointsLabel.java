package playground.app.view.data;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import playground.app.text.Numbers;
import playground.app.view.context.ViewContext;
import playground.model.data.plane.CustomPoints;

/** Says that the data are the user's own points, and how many; nothing for made data. */
final class CustomPointsLabel {
  private CustomPointsLabel() {}

  static Label of(ViewContext context) {
    var experiment = context.session().experimentProperty();
    Label label = new Label();
    label.setId("ownPoints");
    label.setWrapText(true);
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  CustomPoints own = experiment.get().data().customPoints();
                  return own == null
                      ? ""
                      : context.texts().get("points.own", Numbers.count(own.points().size()));
                },
                experiment,
                context.texts().languageProperty()));
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    // Its room is kept: the panes do not move when the first example is painted.
    return label;
  }
}
