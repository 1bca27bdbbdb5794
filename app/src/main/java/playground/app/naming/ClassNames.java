package playground.app.naming;

import java.util.List;
import java.util.stream.IntStream;
import playground.app.text.Shortened;
import playground.model.data.ClassLabels;
import playground.model.data.plane.CustomPoints;
import playground.model.experiment.DataSettings;
import playground.model.training.snapshot.Snapshot;

/** What classes are called: those of own points as their table calls them. */
public final class ClassNames {
  private static final int LONGEST_SHORT = 14;
  private static final int LONGEST = 40;

  private ClassNames() {}

  /**
   * The name of a class as it stands in a sentence: on one line, not longer than one reads.
   *
   * @param label of its points
   */
  public static String of(double label, DataSettings data) {
    return written(label, data, LONGEST);
  }

  /**
   * A name as short as a legend needs it.
   *
   * @param label of the class's points
   */
  public static String shortened(double label, DataSettings data) {
    return written(label, data, LONGEST_SHORT);
  }

  private static String written(double label, DataSettings data, int longest) {
    CustomPoints own = data.customPoints();
    if (own != null && own.areClassesNamed()) {
      return Shortened.toLine(longest, own.className(label));
    }
    return data.classes() > 2 ? Integer.toString((int) label) : label > 0 ? "+1" : "−1";
  }

  /**
   * The labels of the classes that a legend has to name: many classes, and two that have names of
   * their own. Of two without, the colour scale says −1 and +1.
   */
  public static List<Double> inLegend(DataSettings data) {
    CustomPoints own = data.customPoints();
    boolean named = own != null && own.areClassesNamed();
    return named || data.classes() > 2 ? labels(data) : List.of();
  }

  /** The labels of all classes. */
  public static List<Double> labels(DataSettings data) {
    return IntStream.range(0, data.classes())
        .mapToObj(index -> ClassLabels.label(index, data.classes()))
        .toList();
  }

  /** The name of the class that one of several outputs stands for. */
  static String ofOutput(int output, Snapshot snapshot) {
    DataSettings data = snapshot.experiment().data();
    return of(ClassLabels.label(output, data.classes()), data);
  }
}
