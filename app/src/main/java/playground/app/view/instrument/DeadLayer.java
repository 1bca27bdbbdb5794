package playground.app.view.instrument;

import java.util.Optional;
import playground.app.text.Texts;
import playground.model.inspection.NeuronHealth;
import playground.model.inspection.NeuronHealth.Condition;
import playground.model.training.snapshot.Snapshot;

/** Says that a layer lets no gradient pass since all its units are dead. */
final class DeadLayer {
  private DeadLayer() {}

  /**
   * The sentence on the last dead layer; empty where there is none, where the units are not looked
   * at, and where the gradient has a way around the layers.
   *
   * @param brief whether there is little room
   */
  static Optional<String> sentence(Snapshot snapshot, boolean brief, Texts texts) {
    return snapshot
        .readings()
        .health()
        .filter(health -> !snapshot.experiment().network().options().residual())
        .flatMap(health -> sentence(health, brief, texts));
  }

  private static Optional<String> sentence(NeuronHealth health, boolean brief, Texts texts) {
    for (int layer = health.depth() - 1; layer >= 0; layer--) {
      if (health.count(layer, Condition.DEAD) == health.units(layer)) {
        return Optional.of(
            brief
                ? texts.get("diagnosis.deadInBrief", layer + 1)
                : texts.get("diagnosis.dead", layer + 1, health.units(layer)));
      }
    }
    return Optional.empty();
  }
}
