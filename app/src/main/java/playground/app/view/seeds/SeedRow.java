package playground.app.view.seeds;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import playground.app.text.Texts;
import playground.model.sweep.Cell;
import playground.model.sweep.spread.SuccessCriterion;

/** A seed in the list: whether it has learned, its accuracy and its loss. */
final class SeedRow extends ListCell<Cell> {
  private final Texts texts;
  private final Supplier<SuccessCriterion> criterion;
  private final Function<Cell, String> seed;
  private final FontIcon learned = new FontIcon(Feather.CHECK);
  private final Label name = new Label();
  private final Label numbers = new Label();
  private final HBox content;

  /**
   * A row.
   *
   * @param seed what a network's seed is
   * @param em size of text, in pixels
   */
  SeedRow(
      Texts texts, Supplier<SuccessCriterion> criterion, Function<Cell, String> seed, double em) {
    this.texts = texts;
    this.criterion = criterion;
    this.seed = seed;
    name.setMinWidth(5.5 * em);
    numbers.setMinWidth(0);
    // As wide for those that have not learned: numbers stand below each other.
    HBox mark = new HBox(learned);
    mark.setMinWidth(1.4 * em);
    mark.setAlignment(Pos.CENTER_LEFT);
    content = new HBox(0.3 * em, mark, name, numbers);
    content.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Cell cell, boolean empty) {
    super.updateItem(cell, empty);
    if (cell == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    SeedTexts words = new SeedTexts(texts, criterion.get().measure());
    boolean success = criterion.get().isMetBy(cell.result());
    learned.setVisible(success);
    name.setText(texts.get("seeds.row", seed.apply(cell)));
    numbers.setText(String.join("   ", words.numbers(cell)));
    setGraphic(content);
    setAccessibleText(words.spoken(cell, seed.apply(cell), success));
  }
}
