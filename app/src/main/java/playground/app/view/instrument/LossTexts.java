package playground.app.view.instrument;

import java.util.Optional;
import playground.app.text.Numbers;
import playground.app.text.Texts;
import playground.model.training.snapshot.Losses;

/** The words of losses, in the window and in pictures. */
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
    return losses.penalty() > 0
        ? Optional.of(
            texts.get(
                "loss.penalty", Numbers.loss(losses.penalty()), Numbers.loss(losses.objective())))
        : Optional.empty();
  }

  /** L over the test examples; empty where there are none. */
  public Optional<String> test() {
    return losses.test().isPresent()
        ? Optional.of(texts.get("loss.test", Numbers.loss(losses.test().getAsDouble())))
        : Optional.empty();
  }
}
