package playground.app.view.control;

import javafx.scene.control.Label;

/** Holds a control with its name: who hides or marks the control does so with all of it. */
public interface ControlBlock {

  /** The name. */
  Label name();
}
