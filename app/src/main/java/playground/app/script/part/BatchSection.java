package playground.app.script.part;

import playground.model.experiment.EpochPlan;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Remainder;
import playground.model.network.Normalization;
import playground.model.training.batch.EpochOrder;

/** The order of the examples in each epoch, and the mini-batches: those of the program. */
public final class BatchSection {
  private BatchSection() {}

  /** Adds it. */
  public static void write(PythonScript out, TrainedNetwork network) {
    EpochPlan plan = network.experiment().training().epochPlan();
    out.add(
        """


        # $
        EPOCH = $
        BATCH_SIZE = $
        """,
        out.say("script.settings"),
        network.numbers().epoch(),
        network.experiment().training().batchSize());
    order(out, network.experiment().seed(), plan.order());
    batches(out, network, plan.remainder());
  }

  private static void order(PythonScript out, String seed, ExampleOrder order) {
    if (order == ExampleOrder.FIXED) {
      out.add(
          """


          # $
          def order(epoch):
              return list(range(len(TRAIN)))
          """,
          out.say("script.fixedOrder"));
      return;
    }
    out.add(
        """
        SEED = $


        # $
        def order(epoch):
            mask, gamma = 2**64 - 1, 0x9E3779B97F4A7C15

            def mix(z):
                z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & mask
                z = (z ^ z >> 27) * 0x94D049BB133111EB & mask
                return z ^ z >> 31

            examples = list(range(len(TRAIN)))
            state = mix(SEED + epoch * gamma & mask)
            for last in range(len(examples) - 1, 0, -1):
                state = state + gamma & mask
                other = (mix(state) >> 32) * (last + 1) >> 32
                examples[last], examples[other] = examples[other], examples[last]
            return examples
        """,
        "0x%016X".formatted(EpochOrder.seedNumber(seed)),
        out.say("script.shuffledOrder"));
  }

  private static void batches(PythonScript out, TrainedNetwork network, Remainder remainder) {
    int position = network.numbers().position();
    boolean normalizes = network.normalization() == Normalization.BATCH;
    boolean drops =
        remainder == Remainder.DROPPED
            && network.experiment().training().batchSize() <= network.data().train().size();
    out.add(
            """


            # $
            def batches(epoch):
                examples = order(epoch)
                first = $
                end = len(examples)
            """,
            out.say("script.batches"),
            position == 0 ? "0" : position + " if epoch == EPOCH else 0")
        .addIf(
            drops,
            """
                whole = (end - first) // BATCH_SIZE * BATCH_SIZE
                if whole > 0:  # $
                    end = first + whole
            """,
            out.say("script.dropped"))
        .add(
            """
                while first < end:
                    last = min(first + BATCH_SIZE, end)
            """)
        .addIf(
            normalizes,
            """
                    if end - last == 1:  # $
                        last = end
                    if last - first == 1:
                        return
            """,
            out.say("script.alone"))
        .add(
            """
                    yield examples[first:last], last / len(examples)
                    first = last
            """);
  }
}
