package playground.app.session.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.io.Links;
import playground.app.session.undo.EditHistory;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.preset.PresetExperiment;
import playground.model.network.activation.Activation;

/** What the session says has happened, to those who act on it. */
class SessionEventTest {
  private final SessionModel session = new SessionModel(Experiment.first());
  private final ViewOptions options = new ViewOptions();
  private final EditHistory edits = new EditHistory(session, options);
  private final List<SessionEvent> heard = new ArrayList<>();

  @BeforeEach
  void listen() {
    session.onEvent(heard::add);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void aLinkIsOpenedAndSomethingElseIsNot() {
    Links links = new Links(session, options, edits);
    links.open(links.read("#activation=relu&dataset=xor&seed=0.5&networkShape=3").orElseThrow());
    assertEquals(List.of(SessionEvent.OPENED), heard);
    assertTrue(links.read("hello").isEmpty());
    assertEquals(List.of(SessionEvent.OPENED), heard);
  }

  @Test
  void whoHearsOfALinkSeesItsExperimentAndTheWordsComeLater() {
    List<Object> seen = new ArrayList<>();
    session.onEvent(
        event -> {
          seen.add(session.experimentProperty().get().data().dataset());
          session.noticeProperty().subscribe((before, told) -> seen.add(told.key()));
        });
    Links links = new Links(session, options, edits);
    links.open(links.read("#dataset=xor&seed=0.5").orElseThrow());
    assertEquals(List.of(Dataset.XOR, "link.opened"), seen);
  }

  @ParameterizedTest
  @EnumSource
  void aReadyExperimentIsOpenedLikewise(PresetExperiment ready) {
    List<Object> seen = new ArrayList<>();
    session.onEvent(
        event -> {
          seen.add(event);
          seen.add(session.experimentProperty().get());
        });
    session.open(ready);
    assertEquals(List.of(SessionEvent.OPENED, ready.experiment()), seen);
    session.open(ready);
    assertEquals(4, seen.size(), "also where it is open already");
  }

  @Test
  void aSwitchAndTheWayBackAndForthAreSaid() {
    Experiment first = session.experimentProperty().get();
    Experiment switched = first.withNetwork(first.network().withActivation(Activation.RELU));
    session.settings().remedy(now -> switched);
    assertEquals(List.of(SessionEvent.SWITCHED), heard);
    edits.undo();
    assertEquals(first, session.experimentProperty().get());
    edits.redo();
    assertEquals(switched, session.experimentProperty().get());
    assertEquals(
        List.of(SessionEvent.SWITCHED, SessionEvent.RESTORED, SessionEvent.SWITCHED), heard);
    assertEquals("status.switched", session.noticeProperty().get().key());
  }

  @Test
  void anEditIsNone() {
    session.settings().editData(data -> data.withDataset(Dataset.XOR));
    edits.undo();
    assertEquals(List.of(), heard);
    assertEquals("status.undoneRestarted", session.noticeProperty().get().key());
  }
}
