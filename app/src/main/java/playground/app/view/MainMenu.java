package playground.app.view;

import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.walk.StepWalk;
import playground.app.text.Texts;
import playground.app.view.check.CheckWindow;
import playground.app.view.comparison.ComparisonSwitch;
import playground.app.view.context.ViewContext;
import playground.app.view.control.MenuMaker;
import playground.app.view.file.Incoming;
import playground.app.view.file.LinkDialogs;
import playground.app.view.file.UnsavedChanges;
import playground.app.view.graph.GraphWindow;
import playground.app.view.menu.ControlsDialog;
import playground.app.view.menu.EditMenu;
import playground.app.view.menu.HelpMenu;
import playground.app.view.menu.PanesMenu;
import playground.app.view.menu.Shortcuts;
import playground.app.view.menu.ViewMenu;
import playground.app.view.runs.RunsWindow;
import playground.app.view.seeds.SeedsWindow;
import playground.app.view.settings.EpochPlanMenu;
import playground.model.experiment.preset.PresetComparison;
import playground.model.experiment.preset.PresetExperiment;

/** The menus. */
final class MainMenu extends MenuBar {
  private final ViewContext context;
  private final Stage stage;

  MainMenu(
      ViewContext context,
      Menu file,
      Incoming incoming,
      Stage stage,
      Menu lessons,
      StepWalk walk,
      UnsavedChanges unsaved) {
    this.context = context;
    this.stage = stage;
    SessionModel session = context.session();
    ViewOptions options = context.options();
    LinkDialogs links = new LinkDialogs(context, stage, unsaved);
    getMenus()
        .addAll(
            file,
            EditMenu.of(context, incoming),
            ViewMenu.of(
                context,
                stage,
                PanesMenu.of(context),
                PanesMenu.wholeNetwork(context),
                moreSettings(),
                item("menu.view.controls", null, () -> ControlsDialog.open(context, stage))),
            menu(
                "menu.experiment",
                plain("menu.experiment.play", Shortcuts.PLAY, session.playback()::toggle),
                plain(
                    "menu.experiment.stepEpoch",
                    Shortcuts.STEP_EPOCH,
                    session.playback()::stepEpoch),
                plain(
                    "menu.experiment.stepBatch",
                    Shortcuts.STEP_BATCH,
                    session.playback()::stepBatch),
                item(
                    "menu.experiment.stepExample",
                    "Shortcut+RIGHT",
                    session.playback()::stepExample),
                plain("menu.experiment.walk", Shortcuts.WALK, walk::open),
                new SeparatorMenuItem(),
                plain("menu.experiment.reset", Shortcuts.RESET, session.playback()::reset),
                plain(
                    "menu.experiment.newWeights",
                    Shortcuts.NEW_WEIGHTS,
                    session.settings()::newWeights),
                item("menu.experiment.newData", null, session.settings()::newData),
                item("menu.experiment.runs", "Shortcut+R", () -> RunsWindow.open(context, stage)),
                new SeparatorMenuItem(),
                EpochPlanMenu.order(context),
                EpochPlanMenu.remainder(context),
                new SeparatorMenuItem(),
                readyMenu(
                    "menu.experiment.readyExperiments",
                    PresetExperiment.values(),
                    ready -> unsaved.before(() -> session.open(ready))),
                item("menu.experiment.check", null, () -> CheckWindow.open(context, stage)),
                item(
                    "menu.experiment.seeds", null, () -> SeedsWindow.open(context, stage, unsaved)),
                item("menu.experiment.graph", "Shortcut+G", () -> GraphWindow.open(context, stage)),
                item("menu.experiment.openLink", "Shortcut+L", links::askForLink),
                item("menu.experiment.copyOwnLink", "Shortcut+Shift+L", links::copyOwn),
                item("menu.experiment.copyLink", "Shortcut+Shift+C", links::copyForPlayground)),
            lessons,
            HelpMenu.of(context, stage, HelpMenu.callouts(context)));
  }

  /** Adds the comparison and the ready ones to the menu of the experiment. */
  void compares(ComparisonSwitch comparison) {
    Menu ready = readyMenu("menu.experiment.ready", PresetComparison.values(), comparison::open);
    getMenus().stream()
        .filter(menu -> "menu.experiment".equals(menu.getId()))
        .forEach(
            menu ->
                menu.getItems()
                    .addAll(
                        new SeparatorMenuItem(),
                        item("menu.experiment.compare", ComparisonSwitch.KEYS, comparison::open),
                        ready));
  }

  /** A menu with an item for each of {@code all}. */
  private <E extends Enum<E>> Menu readyMenu(String key, E[] all, Consumer<E> open) {
    Menu menu = menu(key);
    for (E each : all) {
      menu.getItems().add(item(Texts.nameKey(each), null, () -> open.accept(each)));
    }
    return menu;
  }

  private Menu menu(String key, MenuItem... items) {
    return MenuMaker.menu(context, key, items);
  }

  private MenuItem item(String key, @Nullable String keys, Runnable command) {
    return MenuMaker.item(context, key, keys, command);
  }

  private MenuItem plain(String key, KeyCodeCombination keys, Runnable command) {
    return MenuMaker.itemWithPlainKey(context, key, keys, command);
  }

  private CheckMenuItem moreSettings() {
    CheckMenuItem item = new CheckMenuItem();
    item.textProperty().bind(context.texts().bind("menu.view.more"));
    item.setAccelerator(KeyCombination.valueOf("Shortcut+M"));
    item.selectedProperty().bindBidirectional(context.options().moreSettingsProperty());
    return item;
  }
}
