package playground.app.export;

import java.util.Locale;
import playground.model.experiment.DataSettings;
import playground.model.training.snapshot.Snapshot;

/** What of an experiment can be exported as a picture. */
public enum FigureKind {
  /** The output over the plane. */
  BOUNDARY,
  /** The diagram of the network. */
  NETWORK,
  /** The losses over the epochs. */
  LOSS,
  /** The gradient of each layer, now and over the epochs. */
  GRADIENTS;

  /** A name for the picture's file: of what, of which data, and when. */
  public String fileName(Snapshot snapshot) {
    DataSettings data = snapshot.experiment().data();
    String points =
        data.customPoints() == null ? data.dataset().name().toLowerCase(Locale.ROOT) : "own-points";
    return "%s-%s-epoch-%d".formatted(name().toLowerCase(Locale.ROOT), points, snapshot.epoch());
  }
}
