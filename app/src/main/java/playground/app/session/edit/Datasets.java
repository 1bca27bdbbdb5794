package playground.app.session.edit;

import java.util.Arrays;
import java.util.List;
import playground.model.data.Problem;
import playground.model.data.plane.Dataset;

/** The data sets that can be chosen for a problem. */
public final class Datasets {
  private Datasets() {}

  /** Those for {@code problem}, the usual one first. */
  public static List<Dataset> of(Problem problem) {
    return Arrays.stream(Dataset.values()).filter(set -> set.problem() == problem).toList();
  }
}
