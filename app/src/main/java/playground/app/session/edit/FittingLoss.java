package playground.app.session.edit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import playground.app.text.Notice;
import playground.model.experiment.DataSettings;
import playground.model.experiment.Experiment;
import playground.model.experiment.NetworkOptions;
import playground.model.network.Loss;

/**
 * Gives data of more than two classes the loss that is usual for them, softmax cross-entropy, and
 * two classes the loss that they had before; unless the user has chosen a loss for many classes.
 */
public final class FittingLoss {
  /** The options in place of which the usual loss was taken; null where it was not. */
  private @Nullable NetworkOptions replaced;

  private boolean chosen;

  /** {@code now} on other data, with the loss that fits them. */
  public Experiment onData(Experiment now, DataSettings data) {
    NetworkOptions options = now.network().options();
    boolean softmax = options.loss() == Loss.SOFTMAX_CROSS_ENTROPY;
    boolean had = now.data().classes() > 2;
    boolean has = data.classes() > 2;
    if (has && !had && !softmax && !chosen) {
      replaced = options;
      NetworkOptions usual = options.withLoss(Loss.SOFTMAX_CROSS_ENTROPY);
      return now.withNetwork(now.network().withOptions(usual)).withData(data);
    }
    NetworkOptions before = replaced;
    if (had && !has && softmax && !chosen && before != null) {
      replaced = null;
      NetworkOptions back = options.withLoss(before.loss()).withOutput(before.output());
      Experiment onTwo = now.withData(data);
      return onTwo.withNetwork(onTwo.network().withOptions(back));
    }
    return now.withData(data);
  }

  /** What to tell the user where a change of the data has given them another loss. */
  public static Optional<Notice> notice(Experiment before, Experiment after) {
    Loss loss = after.network().options().loss();
    if (loss == before.network().options().loss()) {
      return Optional.empty();
    }
    boolean softmax = loss == Loss.SOFTMAX_CROSS_ENTROPY;
    return Optional.of(Notice.info(softmax ? "status.softmaxLoss" : "status.lossBack"));
  }

  /** Takes note of what the user changed of the network. */
  public void edited(Experiment before, Experiment after) {
    Loss loss = after.network().options().loss();
    chosen |= after.data().classes() > 2 && loss != before.network().options().loss();
  }
}
