package playground.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import playground.app.text.Language;
import playground.app.text.Notice;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.experiment.table.NetworkSetting;
import playground.model.network.Normalization;

class StepExampleTest {

  @Test
  void batchNormCannotLearnFromOneExampleAndSaysSo() {
    try (SessionModel session = new SessionModel(Experiment.first())) {
      session.settings().set(NetworkSetting.NORMALIZATION, Normalization.BATCH);
      session.playback().stepExample();
      Notice told = session.noticeProperty().get();
      assertEquals(
          "Batch norm needs batches of at least 2 examples.",
          new Texts(Language.ENGLISH).get(told.key(), told.arguments().toArray()));
    }
  }
}
