package playground.app.view.menu;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import playground.app.session.HiddenControls;
import playground.app.session.HideableControl;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Dialogs;
import playground.model.data.Feature;

/** A check mark for each control that is shown; it acts at once. */
public final class ControlsDialog {
  private static final int ROWS = 14;

  private ControlsDialog() {}

  public static void open(ViewContext context, Stage stage) {
    Texts texts = context.texts();
    ObjectProperty<HiddenControls> hidden = context.options().hiddenProperty();
    GridPane boxes = new GridPane(24, 7);
    List<HideableControl> controls = HideableControl.values();
    for (int k = 0; k < controls.size(); k++) {
      HideableControl control = controls.get(k);
      CheckBox box = box("show." + control, texts.get(control.nameKey()));
      box.setSelected(!hidden.get().hides(control));
      box.setOnAction(event -> hidden.set(hidden.get().with(control, !box.isSelected())));
      boxes.add(box, k / ROWS, k % ROWS);
    }
    for (Feature feature : Feature.values()) {
      CheckBox box = box("show." + feature, texts.name(feature));
      box.setSelected(!hidden.get().features().contains(feature));
      box.setOnAction(event -> hidden.set(hidden.get().with(feature, !box.isSelected())));
      boxes.add(box, (controls.size() + ROWS - 1) / ROWS, feature.ordinal());
    }
    Label hint = new Label(texts.get("controls.hint"));
    hint.setWrapText(true);
    hint.setMaxWidth(520);
    Dialogs.above(
            stage, texts.get("controls.title"), new VBox(14, hint, boxes), Dialogs.close(texts))
        .show();
  }

  private static CheckBox box(String id, String name) {
    CheckBox box = new CheckBox(name);
    box.setMnemonicParsing(false);
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.setId(id);
    return box;
  }
}
