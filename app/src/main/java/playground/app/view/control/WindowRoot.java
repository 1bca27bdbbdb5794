package playground.app.view.control;

import javafx.scene.Parent;
import javafx.scene.layout.Region;

/**
 * The root of the window's scene, which stays while what fills the window changes: the style sheets
 * and colours that everything else looks up are its own, and so are the keys of the run where no
 * control has the focus.
 */
public final class WindowRoot extends Region {
  private Parent content;

  /** Shows {@code content}. */
  public WindowRoot(Parent content) {
    this.content = content;
    getStyleClass().add("playground");
    setFocusTraversable(true);
    getChildren().setAll(content);
  }

  /** Shows {@code newContent} in place of what was shown. */
  public void show(Parent newContent) {
    content = newContent;
    getChildren().setAll(newContent);
    requestFocus();
  }

  /** Whether {@code candidate} is what the window shows. */
  public boolean shows(Parent candidate) {
    return content == candidate;
  }

  /** All of the window, also where it is smaller than what is shown asks for. */
  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
