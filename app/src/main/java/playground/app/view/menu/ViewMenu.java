package playground.app.view.menu;

import java.util.Arrays;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.stage.Stage;
import playground.app.figure.Palette;
import playground.app.session.ViewOptions;
import playground.app.session.ViewOptions.Theme;
import playground.app.text.Language;
import playground.app.view.context.ViewContext;
import playground.app.view.control.MenuMaker;

/** How everything looks, whatever the window shows: colours, language, size of text. */
public final class ViewMenu {
  private final ViewContext context;

  private ViewMenu(ViewContext context) {
    this.context = context;
  }

  /**
   * The menu.
   *
   * @param others what can be chosen besides of what {@code stage} shows
   */
  public static Menu of(ViewContext context, Stage stage, MenuItem... others) {
    return new ViewMenu(context).menu(stage, others);
  }

  private Menu menu(Stage stage, MenuItem... others) {
    ViewOptions options = context.options();
    Menu menu =
        MenuMaker.menu(
            context,
            "menu.view",
            choices(
                "menu.view.theme",
                Theme.values(),
                options.themeProperty(),
                choice -> context.texts().name(choice)),
            choices(
                "menu.view.colors",
                Palette.values(),
                options.paletteProperty(),
                choice -> context.texts().name(choice)),
            choices(
                "menu.view.language",
                Language.values(),
                context.texts().languageProperty(),
                Language::ownName),
            new SeparatorMenuItem(),
            MenuMaker.itemWithPlainKey(
                context, "menu.view.larger", TextSizeKeys.LARGER, () -> options.enlarge(1)),
            MenuMaker.itemWithPlainKey(
                context, "menu.view.smaller", TextSizeKeys.SMALLER, () -> options.enlarge(-1)),
            MenuMaker.itemWithPlainKey(
                context, "menu.view.usual", TextSizeKeys.USUAL, options::usualFontSize),
            new SeparatorMenuItem());
    menu.getItems().addAll(others);
    if (others.length > 0) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems()
        .add(
            MenuMaker.item(
                context,
                "menu.view.fullScreen",
                "F11",
                () -> stage.setFullScreen(!stage.isFullScreen())));
    return menu;
  }

  private <E extends Enum<E>> Menu choices(
      String key, E[] options, Property<E> property, Function<E, String> name) {
    Menu menu = MenuMaker.menu(context, key);
    ToggleGroup group = new ToggleGroup();
    Arrays.stream(options)
        .forEach(
            option -> {
              RadioMenuItem item = new RadioMenuItem();
              item.setId(key + "." + option.name());
              item.setToggleGroup(group);
              context.texts().languageProperty().subscribe(l -> item.setText(name.apply(option)));
              item.setOnAction(event -> property.setValue(option));
              property.subscribe(chosen -> item.setSelected(chosen == option));
              menu.getItems().add(item);
            });
    return menu;
  }
}
