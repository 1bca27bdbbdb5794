package playground.app.script.numpy;

import playground.app.script.part.ParameterBlocks;
import playground.app.script.part.PythonScript;
import playground.app.script.part.TrainedNetwork;

/** An epoch of training. */
final class NumpyTraining {
  private NumpyTraining() {}

  static void write(PythonScript out, TrainedNetwork network) {
    boolean constant = network.experiment().training().schedule().isConstant();
    boolean accumulates = network.accumulates();
    if (accumulates) {
      waiting(out, network);
    }
    out.add(
            """


            def train_epoch(epoch):
            """)
        .addIf(accumulates, "    global waiting, waiting_sums\n")
        .add(
            """
                for batch, $ in batches(epoch):
                    sums = gradient_sums(x_train[batch], t_train[batch])
            """,
            constant ? "_" : "fraction")
        .addIf(
            accumulates,
            """
                    waiting += len(batch)
                    waiting_sums = [w + s for w, s in zip(waiting_sums, sums)]
            """)
        .addIf(
            accumulates && network.carries(),
            """
                    if len(batch) < BATCH_SIZE:
                        continue
            """)
        .add(
            """
                    update([s / $ for s in $], $)
            """,
            accumulates ? "waiting" : "len(batch)",
            accumulates ? "waiting_sums" : "sums",
            constant ? "LEARNING_RATE" : "learning_rate(epoch, fraction)")
        .addIf(
            accumulates,
            """
                    waiting, waiting_sums = 0, [np.zeros_like(each) for each in parameters]
            """);
  }

  private static void waiting(PythonScript out, TrainedNetwork network) {
    long waiting = network.numbers().waiting();
    out.add(
        """


        # $
        waiting = $
        waiting_sums = [$]
        """,
        out.say("script.accumulates"),
        waiting,
        waiting == 0
            ? "np.zeros_like(each) for each in parameters"
            : "np.array(each) for each in "
                + new ParameterBlocks(network).list(network.numbers().gradientSum()));
  }
}
