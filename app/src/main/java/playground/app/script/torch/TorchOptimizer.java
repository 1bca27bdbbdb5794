package playground.app.script.torch;

import java.util.Arrays;
import playground.app.script.part.ParameterBlocks;
import playground.app.script.part.Python;
import playground.app.script.part.PythonScript;
import playground.app.script.part.TrainedNetwork;
import playground.model.optimization.Adam;
import playground.model.optimization.GradientDescent;
import playground.model.optimization.OptimizerMemory;
import playground.model.optimization.Penalty;
import playground.model.optimization.Regularization;
import playground.model.optimization.RmsProp;

/** The optimizer with what it remembers, and the penalty. */
final class TorchOptimizer {
  private TorchOptimizer() {}

  static void write(PythonScript out, TrainedNetwork network) {
    ParameterBlocks blocks = new ParameterBlocks(network);
    OptimizerMemory.Numbers memory = network.numbers().optimizer();
    switch (network.experiment().training().optimizer()) {
      case GradientDescent descent -> descent(out, descent, memory, blocks);
      case RmsProp rmsProp -> rmsProp(out, rmsProp, memory, blocks);
      case Adam adam -> adam(out, adam, memory, blocks);
    }
    if (network.numbers().waiting() > 0) {
      out.add(
          """
          # $
          for parameter, sums in zip(network.parameters(), $):
              parameter.grad = torch.tensor(sums)
          """,
          out.say("script.waiting"),
          blocks.list(network.numbers().gradientSum()));
    }
    penalty(out, network, blocks);
  }

  private static void descent(
      PythonScript out,
      GradientDescent descent,
      OptimizerMemory.Numbers memory,
      ParameterBlocks blocks) {
    double momentum = descent.momentum();
    out.add(
        """
        optimizer = torch.optim.SGD(network.parameters(), lr=LEARNING_RATE$$)
        """,
        momentum > 0 ? ", momentum=" + Python.number(momentum) : "",
        momentum > 0 && descent.nesterov() ? ", nesterov=True" : "");
    if (momentum > 0 && memory.first().length > 0) {
      out.add(
          """
          # $
          VELOCITY = $
          for parameter, v in zip(network.parameters(), VELOCITY):
              optimizer.state[parameter]["momentum_buffer"] = torch.tensor(v)
          """,
          out.say("script.velocity"),
          blocks.list(memory.first()));
    }
  }

  private static void rmsProp(
      PythonScript out, RmsProp rmsProp, OptimizerMemory.Numbers memory, ParameterBlocks blocks) {
    out.add(
        """
        optimizer = torch.optim.RMSprop(
            network.parameters(), lr=LEARNING_RATE, alpha=$, eps=$
        )
        """,
        Python.number(rmsProp.decay()),
        Python.number(rmsProp.epsilon()));
    if (memory.second().length > 0) {
      out.add(
          """
          # $
          SQUARES = $
          for parameter, s in zip(network.parameters(), SQUARES):
              optimizer.state[parameter] = {"step": torch.tensor(1.0), "square_avg": torch.tensor(s)}
          """,
          out.say("script.squares"),
          blocks.list(memory.second()));
    }
  }

  private static void adam(
      PythonScript out, Adam adam, OptimizerMemory.Numbers memory, ParameterBlocks blocks) {
    out.add(
        """
        optimizer = torch.optim.Adam(
            network.parameters(), lr=LEARNING_RATE, betas=($, $), eps=$
        )
        """,
        Python.number(adam.beta1()),
        Python.number(adam.beta2()),
        Python.number(adam.epsilon()));
    if (memory.steps() > 0) {
      out.add(
          """
          # $
          AVERAGES = $
          # $
          SQUARES = $
          for parameter, m, v in zip(network.parameters(), AVERAGES, SQUARES):
              optimizer.state[parameter] = {
                  "step": torch.tensor($.0),
                  "exp_avg": torch.tensor(m),
                  "exp_avg_sq": torch.tensor(v),
              }
          """,
          out.say("script.averages"),
          blocks.list(memory.first()),
          out.say("script.squares"),
          blocks.list(memory.second()),
          memory.steps());
    }
  }

  /** Whether a penalty is added to the loss. */
  static boolean hasPenalty(TrainedNetwork network) {
    Regularization regularization = network.experiment().training().regularization();
    return regularization.rate() > 0
        && (regularization.penalty() == Penalty.L1 || regularization.penalty() == Penalty.L2);
  }

  private static void penalty(PythonScript out, TrainedNetwork network, ParameterBlocks blocks) {
    Regularization regularization = network.experiment().training().regularization();
    if (hasPenalty(network)) {
      boolean l1 = regularization.penalty() == Penalty.L1;
      out.add(
          """


          # $
          def penalty():
              return $ * sum($ for w in weights)
          """,
          out.say("script.penalty", out.name(regularization.penalty())),
          Python.number(regularization.rate()),
          l1 ? "w.abs().sum()" : "0.5 * (w**2).sum()");
    }
    if (regularization.penalty() == Penalty.L1_PRUNING) {
      int[] dead = network.numbers().dead();
      String all =
          dead.length == 0
              ? "[torch.zeros_like(w, dtype=torch.bool) for w in weights]"
              : "[torch.tensor(each) for each in %s[::%d]]"
                  .formatted(
                      blocks.truths(index -> Arrays.binarySearch(dead, index) >= 0),
                      blocks.stride());
      out.add(
          """
          # $
          dead = $


          # $
          def prune(before, shrinkage):
              with torch.no_grad():
                  for w, old, gone in zip(weights, before, dead):
                      shrunk = w - shrinkage * old.sign()
                      gone |= w * shrunk < 0
                      w.copy_(torch.where(gone, torch.zeros_like(w), shrunk))
          """,
          out.say("script.dead"),
          all,
          out.say("script.prune"));
    }
  }
}
