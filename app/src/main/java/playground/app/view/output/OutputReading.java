package playground.app.view.output;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import playground.app.figure.DiagramPart;
import playground.app.figure.PlaneAxis;
import playground.app.naming.ClassNames;
import playground.app.raster.PointProbe;
import playground.app.text.Numbers;
import playground.app.view.context.FrameClock;
import playground.app.view.context.Maps;
import playground.app.view.context.ViewContext;
import playground.model.data.ClassLabels;
import playground.model.data.Plane;
import playground.model.data.Problem;
import playground.model.experiment.DataSettings;
import playground.model.training.snapshot.Snapshot;

/** The value at the pointer over the large map: x₁, x₂, what is answered there, and the class. */
final class OutputReading extends Label {
  private final ViewContext context;
  private final Maps maps;
  private final OutputMap map;

  OutputReading(ViewContext context, Maps maps, OutputMap map, FrameClock clock) {
    this.context = context;
    this.maps = maps;
    this.map = map;
    setId("outputReading");
    getStyleClass().add("pointed");
    setMinWidth(0);
    map.pointedProperty().subscribe(() -> show());
    Runnable wantNumbers = clock.atMost(10, this::show);
    context.session().snapshotProperty().subscribe(snapshot -> wantNumbers.run());
    context.texts().languageProperty().subscribe(() -> show());
  }

  private void show() {
    Point2D place = map.pointedProperty().get();
    setText(place == null ? "" : text(place));
    map.tell(getText());
  }

  private String text(Point2D place) {
    Snapshot snapshot = context.session().snapshotProperty().get();
    DataSettings data = snapshot.experiment().data();
    Plane plane = data.plane();
    double atX1 = plane.x1At(place.getX());
    double atX2 = plane.x2At(place.getY());
    String x1 = Numbers.format(atX1, PlaneAxis.digits(plane.minX1(), plane.maxX1()));
    String x2 = Numbers.format(atX2, PlaneAxis.digits(plane.minX2(), plane.maxX2()));
    DiagramPart.Mapped subject = maps.subjectProperty().get();
    Double value = subject == null ? null : PointProbe.value(snapshot, subject, atX1, atX2);
    if (value != null) {
      return context.texts().get("output.at", x1, x2, number(value));
    }
    double[] outputs = PointProbe.outputs(snapshot, atX1, atX2);
    int named = snapshot.experiment().decision().of(outputs, 0, 1);
    String answer = number(outputs[outputs.length == 1 ? 0 : named]);
    if (data.problem() == Problem.REGRESSION) {
      return context.texts().get("output.at", x1, x2, answer);
    }
    double label = ClassLabels.label(named, data.classes());
    return context.texts().get("output.atClass", x1, x2, answer, ClassNames.of(label, data));
  }

  private static String number(double value) {
    return Numbers.format(value, 3);
  }
}
