package playground.app.view.seeds;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import playground.app.session.seeds.SeedsModel;
import playground.app.session.seeds.SeedsState;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.app.text.Unbroken;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Dialogs;
import playground.app.view.file.UnsavedChanges;
import playground.model.sweep.spread.SuccessCriterion;

/**
 * Many seeds of the running experiment: how many of them learn, and their losses as a fan. It stays
 * open beside the window.
 */
public final class SeedsWindow {
  /** Its size, in sizes of text, where the window that it belongs to is as large. */
  private static final double WIDTH = 68;

  private static final double HEIGHT = 46;

  /** How often it takes over what was trained. */
  private static final Duration PERIOD = Duration.millis(100);

  private final ViewContext context;
  private final Texts texts;
  private final SeedsModel model;
  private final SeedsControls controls;
  private final SuccessRow success;
  private final FanPane fan;
  private final SeedList seeds;
  private final Label said = new Label();
  private final Label outdated = new Label();

  private SeedsWindow(ViewContext context, UnsavedChanges unsaved) {
    this.context = context;
    texts = context.texts();
    model = new SeedsModel(context.session());
    controls = new SeedsControls(context, model);
    success = new SuccessRow(context);
    fan = new FanPane(context, model);
    seeds =
        new SeedList(
            context,
            model,
            success.criterionProperty(),
            fan::show,
            cell -> unsaved.before(() -> model.open(cell)));
  }

  /**
   * Opens it above {@code stage}, and begins.
   *
   * @param unsaved is asked before a seed is opened in the window
   */
  public static void open(ViewContext context, Stage stage, UnsavedChanges unsaved) {
    SeedsWindow window = new SeedsWindow(context, unsaved);
    Dialog<ButtonType> dialog =
        Dialogs.beside(
            stage,
            context.texts().get("seeds.title"),
            window.content(),
            context.texts(),
            context.appearance().fontSize(),
            WIDTH,
            HEIGHT);
    Timeline follow = new Timeline(new KeyFrame(PERIOD, event -> window.pulse()));
    follow.setCycleCount(Animation.INDEFINITE);
    dialog.setOnHidden(
        event -> {
          follow.stop();
          window.model.close();
        });
    dialog.setOnShown(event -> window.controls.focus());
    dialog.show();
    follow.play();
  }

  private VBox content() {
    double em = context.appearance().fontSize();
    Label how = new Label();
    how.textProperty().bind(texts.bind("seeds.how"));
    how.setWrapText(true);
    how.setMinHeight(Label.USE_PREF_SIZE);
    said.setId("seedsSaid");
    said.getStyleClass().add("seeds-said");
    said.setWrapText(true);
    said.setMinHeight(Label.USE_PREF_SIZE);
    outdated.textProperty().bind(texts.bind("seeds.outdated"));
    outdated.getStyleClass().add("control-label");
    outdated.setWrapText(true);
    outdated.setMinHeight(Label.USE_PREF_SIZE);
    outdated.managedProperty().bind(outdated.visibleProperty());
    HBox.setHgrow(fan, Priority.ALWAYS);
    HBox both = new HBox(em, fan, seeds);
    VBox.setVgrow(both, Priority.ALWAYS);
    model.stateProperty().subscribe(this::show);
    success
        .criterionProperty()
        .subscribe(
            (before, now) -> {
              say();
              seeds.show();
            });
    texts.languageProperty().subscribe((before, now) -> show(model.stateProperty().get()));
    return new VBox(0.6 * em, how, controls, outdated, success, said, both);
  }

  private void pulse() {
    model.pulse();
    outdated.setVisible(model.isOutdated());
  }

  private void show(SeedsState state) {
    outdated.setVisible(model.isOutdated());
    success.show(state);
    controls.show(state);
    say();
    seeds.show();
    fan.draw();
  }

  /** How many have learned, of those that are trained. */
  private void say() {
    SeedsState state = model.stateProperty().get();
    SuccessCriterion criterion = success.criterionProperty().get();
    int done = state.done().size();
    if (done == 0) {
      said.setText(texts.get("seeds.none"));
      return;
    }
    int count = criterion.count(state.done());
    String sentence =
        texts.get(
            "seeds.success",
            Numbers.count(count),
            Numbers.count(done),
            Numbers.percent((double) count / done),
            Numbers.count(state.plan().epochs()));
    String diverged =
        texts.counted("seeds.diverged", state.diverged(), Numbers.count(state.diverged()));
    said.setText(Unbroken.of(state.diverged() == 0 ? sentence : sentence + " " + diverged));
  }
}
