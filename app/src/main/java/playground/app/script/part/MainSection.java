package playground.app.script.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import playground.model.optimization.Schedule;

/** What a script does when it is run: it compares itself with the program, and trains on. */
public final class MainSection {
  private MainSection() {}

  /** Adds it. */
  public static void write(PythonScript out, TrainedNetwork network) {
    check(out, network);
    Schedule schedule = network.experiment().training().schedule();
    boolean plateau = schedule.shape() == Schedule.Shape.PLATEAU;
    out.add(
            """


            def show(epoch):
                print(epoch, *losses(), sep="\\t")


            if __name__ == "__main__":
                parser = argparse.ArgumentParser(
                    description=$
                )
                parser.add_argument("epochs", nargs="?", type=int, default=100, help=$)
                epochs = parser.parse_args().epochs
                check()
                print($)
                show(EPOCH)
            """,
            out.quote("script.does"),
            out.quote("script.howMany"),
            columns(out, network))
        .addIf(network.numbers().awaitsLoss() && plateau, "    plateau.take(losses()[-1])\n")
        .add(
            """
                for epoch in range(EPOCH, EPOCH + epochs):
                    train_epoch(epoch)
            """)
        .addIf(plateau && schedule.warmUpEpochs() == 0, "        plateau.take(losses()[-1])\n")
        .addIf(
            plateau && schedule.warmUpEpochs() > 0,
            """
                    if epoch >= $:
                        plateau.take(losses()[-1])
            """,
            schedule.warmUpEpochs())
        .add(
            """
                    done = epoch + 1 - EPOCH
                    if done == epochs or done % max(1, epochs // 10) == 0:
                        show(epoch + 1)
            """);
  }

  private static void check(PythonScript out, TrainedNetwork network) {
    List<Double> losses = new ArrayList<>(List.of(network.losses().train()));
    network.losses().test().ifPresent(losses::add);
    out.add(
        """


        # $
        OUTPUTS = $
        LOSSES = $


        # $
        def check():
            ours = losses() + sum(outputs(TRAIN[: len(OUTPUTS)]), [])
            expected = LOSSES + sum(OUTPUTS, [])
            largest = max(abs(a - b) / max(1, abs(b)) for a, b in zip(ours, expected))
            print($, largest)
            if not largest <= 1e-9:
                sys.exit(1)
        """,
        out.say("script.expected"),
        Python.rows(network.outputs()),
        Python.list(losses.stream().mapToDouble(Double::doubleValue).toArray()),
        out.say("script.check"),
        out.quote("script.difference"));
  }

  private static String columns(PythonScript out, TrainedNetwork network) {
    List<String> names = new ArrayList<>();
    names.add(out.quote("cli.column.epoch"));
    names.add(out.quote("cli.column.trainLoss"));
    if (network.losses().test().isPresent()) {
      names.add(out.quote("cli.column.testLoss"));
    }
    return names.stream().collect(Collectors.joining(", ", "", ", sep=\"\\t\""));
  }
}
