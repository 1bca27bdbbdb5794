package playground.app.session;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one number in which two settings differ, such as a slider changes; whatever settings
 * there are, so that no list of sliders has to be kept.
 */
final class ChangedNumber {
  /** Numbers, but each draw of weights, and each parameter that is set, is a step of its own. */
  private static final Set<String> OWN_STEPS =
      Set.of("setup.experiment.weightDraw", "setup.byHand");

  private ChangedNumber() {}

  /**
   * The path of the number, as in {@code setup.experiment.training.learningRate}; null where
   * something else differs too, or nothing. A list that has become longer or shorter counts as a
   * number: its size.
   */
  static @Nullable String between(Settings before, Settings after) {
    List<String> changed = new ArrayList<>();
    boolean onlyNumbers = collect(before, after, "", changed);
    boolean one = onlyNumbers && changed.size() == 1;
    return one && !OWN_STEPS.contains(changed.getFirst()) ? changed.getFirst() : null;
  }

  /** Adds the paths of all numbers that differ; false where something else does. */
  private static boolean collect(
      @Nullable Object before, @Nullable Object after, String path, List<String> changed) {
    if (Objects.equals(before, after)) {
      return true;
    }
    if (before == null || after == null || before.getClass() != after.getClass()) {
      boolean lists = before instanceof List<?> && after instanceof List<?>;
      return lists && addSize((List<?>) before, (List<?>) after, path, changed);
    }
    return switch (before) {
      case Number number -> changed.add(path);
      case List<?> list -> addSize(list, (List<?>) after, path, changed);
      case Record made -> collectComponents(made, (Record) after, path, changed);
      default -> false;
    };
  }

  private static boolean addSize(List<?> before, List<?> after, String path, List<String> changed) {
    return before.size() != after.size() && changed.add(path);
  }

  private static boolean collectComponents(
      Record before, Record after, String path, List<String> changed) {
    for (RecordComponent component : before.getClass().getRecordComponents()) {
      String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
      if (!collect(value(component, before), value(component, after), name, changed)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object value(RecordComponent component, Record owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a setting that cannot be read: " + component, e);
    }
  }
}
