package playground.app.session.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import playground.app.session.HiddenControls;
import playground.app.session.HideableControl;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.file.Document;
import playground.app.session.file.FileContent;
import playground.app.session.file.SavedFile;
import playground.app.session.file.TrainingPlace;
import playground.app.session.undo.EditHistory;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.WindowState;
import playground.model.experiment.preset.PresetExperiment;
import playground.model.experiment.table.NetworkSetting;
import playground.model.network.Normalization;
import playground.model.training.history.SavedRun;

/** Which file the present experiment is in, and whether it differs from what is there. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CurrentFileTest {
  private static final Path FILE = Path.of("mine.json");

  private final SessionModel session = new SessionModel(Experiment.first());
  private final ViewOptions options = new ViewOptions();
  private final EditHistory edits = new EditHistory(session, options);
  private final CurrentFile current = new CurrentFile(session, options);

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void whatIsInNoFileIsNeverChanged() {
    edit();
    assertFalse(isChanged());
    assertNull(current.fileProperty().getValue());
  }

  @Test
  void anEditChangesItAndUndoingItDoesNot() {
    save(document());
    edit();
    assertTrue(isChanged());
    edits.undo();
    assertFalse(isChanged());
    edits.redo();
    assertTrue(isChanged());
    save(document());
    assertFalse(isChanged());
    edits.undo();
    assertTrue(isChanged());
  }

  @Test
  void controlsThatAreHiddenAreInTheFileAndHowMapsAreShownIsNot() {
    save(document());
    options.discretizeProperty().set(true);
    assertFalse(isChanged());
    options.hiddenProperty().set(HiddenControls.NONE.with(HideableControl.SPEED, true));
    assertTrue(isChanged());
  }

  @Test
  void trainingDoesNotChangeAFileOfSettings() {
    save(document());
    step(1);
    session.setParameter(session.newest(), "w", 0, 0.5);
    until(() -> session.newest().parameters().toArray()[0] == 0.5);
    assertFalse(isChanged());
  }

  @Test
  void trainingChangesAFileOfWhatWasLearnedUntilItIsThereAgain() throws Exception {
    session.settings().set(NetworkSetting.NORMALIZATION, Normalization.BATCH);
    step(1);
    saveTrained();
    assertFalse(isChanged());
    step(2);
    assertTrue(isChanged());
    session.playback().reset();
    until(() -> session.newest().epoch() == 0);
    assertTrue(isChanged());
    step(1);
    assertFalse(isChanged(), "the same seed, and so the same parameters");
    session.playback().stepBatch();
    until(() -> session.newest().position() > 0);
    assertTrue(isChanged());
  }

  @Test
  void aParameterSetByHandChangesWhatWasLearned() throws Exception {
    saveTrained();
    session.setParameter(session.newest(), "w", 0, 0.5);
    until(() -> session.newest().parameters().toArray()[0] == 0.5);
    assertTrue(isChanged());
    edits.undo();
    until(() -> session.newest().parameters().toArray()[0] != 0.5);
    assertFalse(isChanged());
  }

  @Test
  void aCheckpointThatIsStillToBeReachedIsNoChange() throws Exception {
    step(1);
    SavedRun saved = saveTrained();
    step(2);
    session.openNew();
    document().isIn(new SavedFile(FILE, content(saved)));
    session.goOnFrom(saved.checkpoint());
    current.pulse();
    assertFalse(current.changedProperty().get());
    until(() -> session.newest().epoch() == 1);
    assertFalse(isChanged());
  }

  @Test
  void whatIsBegunHasNoFileAndUndoBringsTheFileBack() {
    save(document());
    edit();
    session.openNew();
    assertNull(current.fileProperty().getValue());
    assertFalse(isChanged());
    session.open(PresetExperiment.RINGS);
    assertNull(current.fileProperty().getValue());
    edits.undo();
    edits.undo();
    assertEquals(FILE, current.fileProperty().getValue().path());
    assertTrue(isChanged());
    edits.undo();
    assertFalse(isChanged());
    edits.redo();
    edits.redo();
    assertNull(current.fileProperty().getValue());
  }

  @Test
  void toBeginWithWhatIsThereAlreadyIsNoStepToUndo() {
    save(document());
    session.openNew();
    assertNull(current.fileProperty().getValue());
    assertFalse(edits.canUndoProperty().get());
    edit();
    edits.undo();
    assertNull(current.fileProperty().getValue());
  }

  @Test
  void whatIsWrittenOnlyAfterSomethingElseWasBegunIsNotTheFileOfThat() {
    Document before = document();
    session.open(PresetExperiment.RINGS);
    save(before);
    assertNull(current.fileProperty().getValue());
  }

  private void edit() {
    session.settings().editData(data -> data.withDataset(Dataset.XOR));
  }

  private Document document() {
    return session.documentProperty().get();
  }

  private void save(Document document) {
    List<String> hidden = options.hiddenProperty().get().names();
    Experiment experiment = session.experimentProperty().get();
    document.isIn(
        new SavedFile(FILE, new FileContent(experiment, WindowState.hiding(hidden), null)));
  }

  private SavedRun saveTrained() throws InterruptedException, ExecutionException {
    SavedRun saved = session.savedRun().get();
    document().isIn(new SavedFile(FILE, content(saved)));
    return saved;
  }

  private static FileContent content(SavedRun saved) {
    return new FileContent(
        saved.experiment(), WindowState.USUAL, TrainingPlace.of(saved.checkpoint()));
  }

  private void step(long epoch) {
    session.playback().stepEpoch();
    until(() -> session.newest().epoch() == epoch);
  }

  /** After everything that was asked of training has been done. */
  private boolean isChanged() {
    until(session::isUpToDate);
    current.pulse();
    return current.changedProperty().get();
  }

  private void until(BooleanSupplier condition) {
    do {
      session.pulse();
    } while (!condition.getAsBoolean());
  }
}
