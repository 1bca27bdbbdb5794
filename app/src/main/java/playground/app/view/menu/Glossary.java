package playground.app.view.menu;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import playground.app.session.ViewOptions;
import playground.app.text.GlossaryTerm;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Dialogs;
import playground.app.view.control.Named;

/**
 * The words and symbols on the screen, each with what it means; those that hold what is typed above
 * them. It stays open beside the window, in which one can go on, and in which a click on a word
 * shows where it is seen.
 */
final class Glossary {
  private static final double WIDTH = 38;
  private static final double HEIGHT = 36;

  private final Texts texts;
  private final ViewOptions options;
  private final TextField search = new TextField();
  private final VBox entries = new VBox();

  private Glossary(ViewContext context) {
    texts = context.texts();
    options = context.options();
    entries.setId("glossary");
    entries.getStyleClass().add("glossary");
    Named.control(texts, "glossary.search", search);
    search.promptTextProperty().bind(texts.bind("glossary.search"));
    search.textProperty().subscribe(typed -> show(typed));
  }

  static void open(ViewContext context, Stage stage) {
    Texts texts = context.texts();
    Glossary glossary = new Glossary(context);
    double font = context.appearance().fontSize();
    ScrollPane scroll = new ScrollPane(glossary.entries);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("glossary-scroll");
    scroll.setPrefSize(WIDTH * font, HEIGHT * font);
    Dialog<ButtonType> dialog =
        Dialogs.above(
            stage,
            texts.get("glossary.title"),
            new VBox(0.6 * font, glossary.search, scroll),
            Dialogs.close(texts));
    dialog.initModality(Modality.NONE);
    dialog.setResizable(true);
    dialog.setOnShown(
        event -> {
          // Under a window manager a window that can be resized may open lower than its content.
          dialog.getDialogPane().getScene().getWindow().sizeToScene();
          glossary.search.requestFocus();
        });
    dialog.setOnHidden(event -> context.options().pointedOutProperty().set(null));
    dialog.show();
  }

  private void show(String typed) {
    entries.getChildren().clear();
    for (GlossaryTerm.Group group : GlossaryTerm.Group.values()) {
      List<GlossaryTerm> terms =
          Arrays.stream(GlossaryTerm.values())
              .filter(term -> term.group() == group && holds(term, typed))
              .toList();
      if (!terms.isEmpty()) {
        entries.getChildren().add(label(texts.name(group), "glossary-group"));
        terms.forEach(term -> entries.getChildren().add(entry(term)));
      }
    }
    if (entries.getChildren().isEmpty()) {
      entries.getChildren().add(label(texts.get("glossary.none", typed.strip()), "control-label"));
    }
  }

  private boolean holds(GlossaryTerm term, String typed) {
    String all = texts.name(term) + "\n" + meaning(term);
    return all.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
  }

  private String meaning(GlossaryTerm term) {
    return texts.get(Texts.nameKey(term) + ".help");
  }

  private Node entry(GlossaryTerm term) {
    Hyperlink name = new Hyperlink(texts.name(term));
    name.getStyleClass().add("glossary-term");
    Named.control(texts, "glossary.show", name);
    name.accessibleTextProperty().unbind();
    name.setAccessibleText(texts.name(term));
    name.setOnAction(
        event -> {
          name.setVisited(false);
          options.onlyPaneProperty().set(null);
          options.pointedOutProperty().set(term.place());
        });
    VBox entry = new VBox(name, label(meaning(term), "key-meaning"));
    entry.setId(Texts.nameKey(term));
    entry.setAlignment(Pos.TOP_LEFT);
    return entry;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
