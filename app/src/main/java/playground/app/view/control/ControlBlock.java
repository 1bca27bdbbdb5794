package playground.app.view.control;

/** Holds a control with its name: who hides the control hides all of it. */
public interface ControlBlock {}
