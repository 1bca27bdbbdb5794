package playground.app.view.file;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import playground.app.naming.DifferenceText;
import playground.app.session.io.Links;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Dialogs;
import playground.app.view.control.Named;
import playground.model.data.Feature;
import playground.model.data.plane.Dataset;
import playground.model.experiment.OptimizerChoice;
import playground.model.experiment.link.Inexpressible;
import playground.model.experiment.link.PlaygroundLink;
import playground.model.experiment.link.own.OwnLink;
import playground.model.experiment.table.Difference;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.activation.Activation;
import playground.model.optimization.Penalty;
import playground.model.optimization.Schedule;

/** Asks for a link to open, and copies the experiment as one. */
public final class LinkDialogs {
  private static final double TEXT_WIDTH = 460;

  private final ViewContext context;
  private final Stage stage;
  private final UnsavedChanges unsaved;
  private final Links links;

  public LinkDialogs(ViewContext context, Stage stage, UnsavedChanges unsaved) {
    this.context = context;
    this.stage = stage;
    this.unsaved = unsaved;
    links = new Links(context.session(), context.options(), context.edits());
  }

  /**
   * Asks for a link; one on the clipboard is suggested. A text that is not a link stands there to
   * be corrected, with the reason below it.
   */
  public void askForLink() {
    Texts texts = context.texts();
    TextField field = new TextField();
    Named.control(texts, "link.text", field);
    field.setPrefWidth(TEXT_WIDTH);
    String copied = Clipboard.getSystemClipboard().getString();
    if (copied != null && Links.isMeantAsLink(copied)) {
      field.setText(copied.strip());
    }
    Label reason = wrapped("");
    reason.setId("linkReason");
    reason.getStyleClass().add("refused-text");
    reason.setMinHeight(Region.USE_PREF_SIZE);
    reason.managedProperty().bind(reason.visibleProperty());
    reason.setVisible(false);
    ButtonType open = Dialogs.confirm(texts, "link.open");
    Dialog<ButtonType> dialog =
        Dialogs.above(
            stage,
            texts.get("link.openTitle"),
            new VBox(10, Named.label(texts, "link.text", field), field, reason),
            open,
            Dialogs.cancel(texts));
    dialog
        .getDialogPane()
        .lookupButton(open)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              if (links.read(field.getText()).isEmpty()) {
                event.consume();
                Notice why = context.session().noticeProperty().get();
                reason.setText(texts.get(why.key(), why.arguments().toArray()));
                reason.setVisible(true);
                field.requestFocus();
                field.selectAll();
                dialog.getDialogPane().getScene().getWindow().sizeToScene();
              }
            });
    dialog.setOnHidden(
        event -> {
          if (dialog.getResult() == open) {
            links.read(field.getText()).ifPresent(link -> unsaved.before(() -> links.open(link)));
          }
        });
    dialog.show();
    Platform.runLater(field::requestFocus);
  }

  /** Copies the experiment as a link of our own, where one can hold it. */
  public void copyOwn() {
    OwnLink link = links.own();
    if (link.canBeWritten()) {
      copy(link.write());
    } else {
      context.session().tell(Notice.problem("link.own.ownPoints"));
    }
  }

  /**
   * Copies the experiment as a link of TensorFlow Playground, after it was shown what such a link
   * loses.
   */
  public void copyForPlayground() {
    PlaygroundLink link = links.ofPlayground();
    List<Inexpressible> lost = link.inexpressible();
    if (lost.isEmpty()) {
      copy(link.write());
    } else {
      showLost(link, lost);
    }
  }

  private void showLost(PlaygroundLink link, List<Inexpressible> lost) {
    Texts texts = context.texts();
    VBox list = new VBox(4);
    list.setId("lostSettings");
    lost.forEach(each -> list.getChildren().add(wrapped("•  " + describe(each))));
    ButtonType copy = Dialogs.confirm(texts, "link.copyAnyway");
    Dialog<ButtonType> dialog =
        Dialogs.above(
            stage,
            texts.get("link.copyTitle"),
            new VBox(10, wrapped(texts.get("link.loses")), list),
            copy,
            Dialogs.cancel(texts));
    dialog
        .resultProperty()
        .subscribe(
            answer -> {
              if (answer == copy) {
                copy(link.write());
              }
            });
    dialog.show();
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(TEXT_WIDTH);
    return label;
  }

  private String describe(Inexpressible lost) {
    Texts texts = context.texts();
    Difference<?> difference = lost.difference();
    if (difference != null) {
      String value = DifferenceText.value(difference.setting(), difference.first(), texts);
      return texts.get(
          Texts.nameKey(lost.setting()), texts.name(difference.setting()) + " " + value);
    }
    String value =
        switch (lost.setting()) {
          case DATASET -> texts.name(Dataset.valueOf(lost.value()));
          case ACTIVATION, OUTPUT -> texts.name(Activation.valueOf(lost.value()));
          case INITIALIZER -> texts.name(Initializer.valueOf(lost.value()));
          case LOSS -> texts.name(Loss.valueOf(lost.value()));
          case OPTIMIZER -> texts.name(OptimizerChoice.valueOf(lost.value()));
          case SCHEDULE -> texts.name(Schedule.Shape.valueOf(lost.value()));
          case HIDDEN_INPUT -> Feature.valueOf(lost.value()).formula();
          case PENALTY -> texts.name(Penalty.valueOf(lost.value()));
          default -> lost.value();
        };
    return texts.get(Texts.nameKey(lost.setting()), value);
  }

  private void copy(String link) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, link));
    context.session().tell(Notice.info("link.copied"));
  }
}
