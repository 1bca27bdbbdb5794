package playground.app.view.output;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import playground.app.PlaygroundWindow;
import playground.model.data.Problem;
import playground.model.data.plane.Dataset;
import playground.model.network.Initializer;
import playground.model.training.snapshot.Snapshot;

/** The place under the pointer, and what the network says of it. */
class OutputReadingTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void thePointerOverTheMapReadsThePlace() {
    playground.onFx(
        () ->
            playground
                .session()
                .settings()
                .editNetwork(n -> n.withHiddenUnits(List.of()).withInitializer(Initializer.ZERO)));
    playground.until(() -> snapshot().architecture().depth() == 1);
    Region map = playground.find("outputMap");
    playground.robot.moveTo(map);
    playground.until(() -> place().startsWith("x₁ "));
    assertTrue(place().matches("x₁ −?\\S+  x₂ −?\\S+  →  0  \\(class \\+1\\)"), place());
    assertTrue(Math.abs(Double.parseDouble(place().split(" ")[1].replace('−', '-'))) < 1);

    playground.onFx(
        () ->
            playground
                .session()
                .settings()
                .editData(data -> data.withDataset(Dataset.GAUSSIANS).withClasses(3)));
    playground.until(() -> place().endsWith("(class 0)"));

    playground.onFx(() -> playground.session().settings().editProblem(Problem.REGRESSION));
    playground.until(() -> !place().contains("class"));
    playground.robot.moveTo(playground.<Node>find("points"));
    playground.until(() -> place().isEmpty());
  }

  private String place() {
    return playground.<Label>find("outputReading").getText();
  }

  private Snapshot snapshot() {
    return playground.session().snapshotProperty().get();
  }
}
