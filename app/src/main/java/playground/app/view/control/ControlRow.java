package playground.app.view.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** A control beside its name, in one row. */
public final class ControlRow extends HBox implements ControlBlock {
  public ControlRow(double spacing, Node... cells) {
    super(spacing, cells);
    setAlignment(Pos.CENTER_LEFT);
  }
}
