package playground.app.view.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A control beside its name, in one row. */
public final class ControlRow extends HBox implements ControlBlock {
  private final Label name;

  /** {@code name}, and after it {@code cells}. */
  public ControlRow(double spacing, Label name, Node... cells) {
    super(spacing, name);
    this.name = name;
    getChildren().addAll(cells);
    setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  public Label name() {
    return name;
  }
}
