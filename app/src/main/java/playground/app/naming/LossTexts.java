package playground.app.naming;

import java.util.Optional;
import java.util.OptionalDouble;
import playground.app.figure.loss.RateLabel;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.training.snapshot.Losses;
import playground.model.training.snapshot.Snapshot;

/** The words of losses and of the learning rate, in the window and in pictures. */
public final class LossTexts {
  private final Texts texts;
  private final Losses losses;

  /** About {@code losses}. */
  public LossTexts(Texts texts, Losses losses) {
    this.texts = texts;
    this.losses = losses;
  }

  /** L over the training examples. */
  public String train() {
    return texts.get("loss.train", Numbers.loss(losses.train()));
  }

  /** What is added to it, and the objective J that is the sum; empty where there is no penalty. */
  public Optional<String> penalty() {
    if (losses.penalty() <= 0) {
      return Optional.empty();
    }
    String added = Numbers.loss(losses.penalty());
    String objective = Numbers.loss(losses.objective());
    return Optional.of(texts.get("loss.penalty", added, equalsSign(added, objective), objective));
  }

  /** Each number is rounded for itself, and what is read need not add up to the last digit. */
  private String equalsSign(String added, String objective) {
    OptionalDouble loss = Numbers.parse(Numbers.loss(losses.train()));
    OptionalDouble penalty = Numbers.parse(added);
    boolean addsUp =
        loss.isPresent()
            && penalty.isPresent()
            && Numbers.loss(loss.getAsDouble() + penalty.getAsDouble()).equals(objective);
    return addsUp ? "=" : "≈";
  }

  /** L over the test examples; empty where there are none. */
  public Optional<String> test() {
    return losses.test().isPresent()
        ? Optional.of(texts.get("loss.test", Numbers.loss(losses.test().getAsDouble())))
        : Optional.empty();
  }

  /** η in force, what a schedule makes of the setting; empty where there is no schedule. */
  public static Optional<String> rate(Snapshot snapshot) {
    return snapshot.experiment().training().schedule().isConstant()
        ? Optional.empty()
        : Optional.of(RateLabel.of(snapshot.learningRate().value()));
  }
}
