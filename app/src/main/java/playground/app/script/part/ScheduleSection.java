package playground.app.script.part;

import playground.model.optimization.Plateau;
import playground.model.optimization.Schedule;

/** η at each step. */
public final class ScheduleSection {
  private ScheduleSection() {}

  /** Adds it. */
  public static void write(PythonScript out, TrainedNetwork network) {
    Schedule schedule = network.experiment().training().schedule();
    out.add(
        """


        # $
        LEARNING_RATE = $
        """,
        out.say("script.rate"),
        Python.number(network.experiment().training().learningRate()));
    if (schedule.isConstant()) {
      return;
    }
    boolean plateau = schedule.shape() == Schedule.Shape.PLATEAU;
    if (plateau) {
      plateau(out, schedule, network.numbers().plateau());
    }
    out.add(
            """


            # $: $
            def learning_rate(epoch, fraction):
            """,
            out.say("script.schedule"),
            out.name(schedule.shape()))
        .addIf(
            schedule.warmUpEpochs() > 0,
            """
                if epoch < $:
                    return LEARNING_RATE * (epoch + fraction) / $$
                epoch -= $
            """,
            schedule.warmUpEpochs(),
            schedule.warmUpEpochs(),
            plateau ? " * plateau.factor" : "",
            schedule.warmUpEpochs())
        .add("    return LEARNING_RATE * $\n", factor(schedule));
  }

  private static String factor(Schedule schedule) {
    int n = schedule.epochs();
    String factor = Python.number(schedule.factor());
    return switch (schedule.shape()) {
      case CONSTANT -> "1";
      case STEP -> "%s ** (epoch // %d)".formatted(factor, n);
      case EXPONENTIAL -> "%s ** epoch".formatted(factor);
      case INVERSE -> "%d / (%d + epoch)".formatted(n, n);
      case COSINE ->
          "(0.01 + 0.99 * (1 + math.cos(math.pi * min(1, epoch / %d))) / 2)".formatted(n);
      case CYCLIC ->
          "(%s + (1 - %s) * abs(%d - epoch %% %d) / %d)".formatted(factor, factor, n, 2L * n, n);
      case PLATEAU -> "plateau.factor";
    };
  }

  private static void plateau(PythonScript out, Schedule schedule, Plateau.Numbers numbers) {
    out.add(
        """


        # $
        class Plateau:
            best = $
            waited = $
            factor = $

            def take(self, loss):
                if loss < self.best * (1 - 1e-4):
                    self.best, self.waited = loss, 0
                else:
                    self.waited += 1
                    if self.waited >= $:
                        self.factor *= $
                        self.waited = 0


        plateau = Plateau()
        """,
        out.say("script.plateau", schedule.epochs()),
        numbers.best().isPresent() ? Python.number(numbers.best().getAsDouble()) : "math.inf",
        numbers.waited(),
        Python.number(numbers.factor()),
        schedule.epochs(),
        Python.number(schedule.factor()));
  }
}
