package playground.app.view.layout;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * What is read beside the network, one thing at a time: the first of its contents that is visible.
 * It is there while one of them is.
 */
public final class Drawer extends Region {
  private final List<Region> contents;

  /**
   * For these contents.
   *
   * @param contents those that cover others first; each is open while it is managed
   */
  public Drawer(Region... contents) {
    this.contents = List.of(contents);
    setMinSize(0, 0);
    getChildren().addAll(contents);
    for (Region content : contents) {
      content.managedProperty().subscribe(open -> choose());
    }
  }

  private void choose() {
    Region chosen = contents.stream().filter(Region::isManaged).findFirst().orElse(null);
    contents.forEach(content -> content.setVisible(content == chosen));
    setVisible(chosen != null);
    requestLayout();
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return contents.stream()
        .filter(Region::isVisible)
        .mapToDouble(content -> content.prefHeight(width))
        .findFirst()
        .orElse(0);
  }

  @Override
  protected void layoutChildren() {
    contents.forEach(content -> content.resizeRelocate(0, 0, getWidth(), getHeight()));
  }
}
