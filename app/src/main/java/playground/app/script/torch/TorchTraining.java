package playground.app.script.torch;

import playground.app.script.part.Python;
import playground.app.script.part.PythonScript;
import playground.app.script.part.TrainedNetwork;
import playground.model.experiment.TrainingSettings;
import playground.model.optimization.Clipping;
import playground.model.optimization.Penalty;

/** An epoch of training. */
final class TorchTraining {
  private TorchTraining() {}

  static void write(PythonScript out, TrainedNetwork network) {
    boolean constant = network.experiment().training().schedule().isConstant();
    boolean accumulates = network.accumulates();
    out.addIf(
            accumulates,
            """

            # $
            waiting = $
            """,
            out.say("script.accumulates"),
            network.numbers().waiting())
        .add(
            """


            def train_epoch(epoch):
            """)
        .addIf(accumulates, "    global waiting\n")
        .add(
            """
                network.train()
                for batch, $ in batches(epoch):
            """,
            constant ? "_" : "fraction")
        .addIf(
            !constant,
            """
                    rate = learning_rate(epoch, fraction)
                    for group in optimizer.param_groups:
                        group["lr"] = rate
            """);
    if (accumulates) {
      sum(out, network);
    } else {
      mean(out, network);
    }
    step(out, network.experiment().training(), constant);
    out.addIf(accumulates, "        optimizer.zero_grad()\n");
  }

  private static void mean(PythonScript out, TrainedNetwork network) {
    out.add(
        """
                optimizer.zero_grad()
                loss = mean_loss(network(x_train[batch]), t_train[batch])$
                loss.backward()
        """,
        TorchOptimizer.hasPenalty(network) ? " + penalty()" : "");
  }

  private static void sum(PythonScript out, TrainedNetwork network) {
    out.add(
            """
                    loss = mean_loss(network(x_train[batch]), t_train[batch])
                    (loss * len(batch)).backward()
                    waiting += len(batch)
            """)
        .addIf(
            network.carries(),
            """
                    if len(batch) < BATCH_SIZE:
                        continue
            """)
        .add(
            """
                    for parameter in network.parameters():
                        parameter.grad /= waiting
                    waiting = 0
            """)
        .addIf(TorchOptimizer.hasPenalty(network), "        penalty().backward()\n");
  }

  private static void step(PythonScript out, TrainingSettings settings, boolean constant) {
    boolean prunes = settings.regularization().penalty() == Penalty.L1_PRUNING;
    out.addIf(
            !settings.clipping().equals(Clipping.NONE),
            "        nn.utils.clip_grad_norm_(network.parameters(), $)\n",
            Python.number(settings.clipping().normOrZero()))
        .addIf(prunes, "        before = [w.detach().clone() for w in weights]\n")
        .add("        optimizer.step()\n")
        .addIf(
            prunes,
            "        prune(before, $ * $)\n",
            constant ? "LEARNING_RATE" : "rate",
            Python.number(settings.regularization().rate()));
  }
}
