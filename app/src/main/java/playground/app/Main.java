package playground.app;

import javafx.application.Application;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Opens the window. */
  public static void main(String[] arguments) {
    // Pictures are drawn with AWT, which must not look for a display of its own.
    System.setProperty("java.awt.headless", "true");
    Application.launch(Playground.class, arguments);
  }
}
