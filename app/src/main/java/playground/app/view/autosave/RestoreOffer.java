package playground.app.view.autosave;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import playground.app.session.autosave.AutosaveFolder;
import playground.app.session.io.Background;
import playground.app.session.io.ExperimentFiles;
import playground.app.text.Texts;
import playground.app.text.Unbroken;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Dialogs;

/** Offers, once, what a program was working on when it was killed. */
public final class RestoreOffer {
  private static final Logger LOG = System.getLogger(RestoreOffer.class.getName());

  private static final double WIDTH = 360;

  private final ViewContext context;
  private final AutosaveFolder.Slot left;

  private RestoreOffer(ViewContext context, AutosaveFolder.Slot left) {
    this.context = context;
    this.left = left;
  }

  /**
   * Asks above {@code stage} whether to go on with what is {@code left}, once the user has that
   * window before them: above one that has no place yet, a dialog has none either.
   */
  public static void make(ViewContext context, Stage stage, AutosaveFolder.Slot left) {
    RestoreOffer offer = new RestoreOffer(context, left);
    Background.run("autosave", offer::time, time -> offer.whenSeen(stage, time));
  }

  private void whenSeen(Stage stage, Instant time) {
    if (stage.isFocused()) {
      ask(stage, time);
    } else {
      stage
          .focusedProperty()
          .addListener(
              new InvalidationListener() {
                @Override
                public void invalidated(Observable focused) {
                  if (stage.isFocused()) {
                    focused.removeListener(this);
                    ask(stage, time);
                  }
                }
              });
    }
  }

  private Instant time() {
    try {
      return Files.getLastModifiedTime(left.file()).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  private void ask(Stage stage, Instant time) {
    Texts texts = context.texts();
    Locale locale = texts.languageProperty().get().locale();
    String said =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(locale)
            .withZone(ZoneId.systemDefault())
            .format(time);
    Label question = new Label(Unbroken.of(texts.get("restore.question", said)));
    question.setWrapText(true);
    question.setPrefWidth(WIDTH);
    ButtonType restore = Dialogs.confirm(texts, "restore.restore");
    ButtonType drop = new ButtonType(texts.get("restore.drop"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog =
        Dialogs.above(stage, texts.get("restore.title"), question, restore, drop);
    dialog.setOnHidden(
        event -> {
          if (dialog.getResult() == restore) {
            restore();
          } else {
            context.writes().runQuietly(this::remove);
          }
        });
    dialog.show();
  }

  /** The bytes are read first, since the file is removed while they are being understood. */
  private void restore() {
    ExperimentFiles experiments =
        new ExperimentFiles(context.session(), context.edits(), context.options());
    experiments.open(
        context.texts().get("restore.name"),
        () -> {
          byte[] bytes = Files.readAllBytes(left.file());
          context.writes().runQuietly(this::remove);
          return new ByteArrayInputStream(bytes);
        });
  }

  private void remove() {
    try {
      left.remove();
    } catch (IOException e) {
      LOG.log(Logger.Level.WARNING, "What is offered after a crash could not be removed.", e);
    }
  }
}
