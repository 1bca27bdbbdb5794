package playground.app.view.runs;

import java.util.ArrayList;
import java.util.List;
import playground.app.naming.DifferenceText;
import playground.app.session.past.Run;
import playground.app.session.past.Runs;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.experiment.Experiment;
import playground.model.experiment.table.NetworkSetting;
import playground.model.training.history.RunOrigin;
import playground.model.training.snapshot.Losses;

/** Says what runs are called, how far they came, and what they have other than those before. */
final class RunTexts {
  private final Texts texts;
  private final Runs names;

  /** With the names that the user gave. */
  RunTexts(Texts texts, Runs names) {
    this.texts = texts;
    this.names = names;
  }

  /** What {@code run} is called. */
  String name(Run run) {
    return names.name(run.number()).orElseGet(() -> firstName(run));
  }

  /** What it is called as long as the user gives it no name. */
  String firstName(Run run) {
    Experiment experiment = run.experiment();
    String ordinal = Numbers.count(run.node().ordinal());
    String rate = Numbers.format(experiment.training().learningRate(), 3);
    if (experiment.network().hiddenUnits().isEmpty()) {
      return texts.get("runs.namedLinear", ordinal, rate);
    }
    String activation =
        DifferenceText.value(
            NetworkSetting.ACTIVATION, NetworkSetting.ACTIVATION.of(experiment), texts);
    return texts.get("runs.named", ordinal, activation, rate);
  }

  private String briefName(Run run) {
    return names
        .name(run.number())
        .map(given -> texts.get("list.item", given))
        .orElseGet(() -> texts.get("runs.brief", Numbers.count(run.node().ordinal())));
  }

  /** How many epochs it has, and its losses. */
  List<String> reached(Run run) {
    List<String> reached = new ArrayList<>();
    reached.add(texts.counted("runs.epochs", run.epoch(), Numbers.count(run.epoch())));
    Losses losses = run.losses();
    if (losses != null) {
      reached.add(texts.get("runs.train", Numbers.loss(losses.train())));
      losses.test().ifPresent(test -> reached.add(texts.get("runs.test", Numbers.loss(test))));
      if (!run.present() && losses.epoch() != run.epoch()) {
        reached.add(texts.get("runs.lossesOf", Numbers.count(losses.epoch())));
      }
    }
    return reached;
  }

  /** Where {@code run}, one of {@code all}, came from, and what is different in it. */
  String origin(Run run, List<Run> all) {
    return run.origin().map(from -> origin(run, from, all)).orElse(texts.get("runs.begun"));
  }

  private String origin(Run run, RunOrigin from, List<Run> all) {
    String left =
        all.stream()
            .filter(other -> other.number() == from.run())
            .findAny()
            .map(this::briefName)
            .orElse(texts.get("runs.forgotten"));
    String changes = DifferenceText.change(run.differences(), texts);
    return texts.get(
        from.branch() ? "runs.branched" : "runs.after",
        left,
        Numbers.count(from.epoch()),
        changes.isEmpty() ? texts.get("runs.same") : changes);
  }
}
