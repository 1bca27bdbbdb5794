package playground.model.experiment.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import playground.model.data.DecimalNumber;
import playground.model.experiment.Limits;
import playground.model.experiment.Range;
import playground.model.experiment.link.LinkProblem.Reason;

/**
 * The keys and values of a link, read as the page reads them: nothing is percent-decoded, a key's
 * last value counts, and a second = ends the value.
 */
final class LinkValues {
  private static final Pattern HIDE_KEY = Pattern.compile("\\w+" + Vocabulary.HIDE_SUFFIX);

  private final Map<String, String> values = new HashMap<>();

  /** Reads {@code k=v&k=v}. A key without = has no value, as if it were absent. */
  LinkValues(String pairs) {
    for (String pair : pairs.split("&")) {
      String[] parts = pair.split("=", 3);
      if (parts.length > 1) {
        values.put(parts[0], parts[1]);
      } else {
        values.remove(parts[0]);
      }
    }
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** The text; {@code otherwise} where it is absent or blank. */
  String text(String key, String otherwise) {
    String value = values.getOrDefault(key, "");
    return value.isBlank() ? otherwise : value;
  }

  /** Anything but {@code false} is true. */
  boolean flag(String key, boolean otherwise) {
    return !text(key, "" + otherwise).equals("false");
  }

  /** Whether the link hides {@code name}: other than with a flag, nothing but {@code true} does. */
  boolean hides(String hideKey) {
    return "true".equals(values.get(hideKey));
  }

  /** Every name that the link hides, as far as it is one. */
  Set<String> hidden() {
    return values.keySet().stream()
        .filter(key -> HIDE_KEY.matcher(key).matches() && hides(key))
        .map(key -> key.substring(0, key.length() - Vocabulary.HIDE_SUFFIX.length()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** One of {@code words}; {@code otherwise} where it is not one of them. */
  <T> T choice(String key, Map<String, T> words, T otherwise) {
    return words.getOrDefault(values.getOrDefault(key, ""), otherwise);
  }

  double number(String key, double otherwise, Range range) throws LinkException {
    String value = text(key, "");
    return value.isEmpty() ? otherwise : number(key, value, 0, range);
  }

  int whole(String key, int otherwise, Range range) throws LinkException {
    String value = text(key, "");
    return value.isEmpty() ? otherwise : whole(key, value, 0, range);
  }

  /** The units of each hidden layer; an empty value is a network without any. */
  List<Integer> shape(String key, List<Integer> otherwise) throws LinkException {
    if (!has(key)) {
      return otherwise;
    }
    String value = text(key, "");
    if (value.isEmpty()) {
      return List.of();
    }
    String[] layers = value.split(",", -1);
    if (!Limits.HIDDEN_LAYERS.contains(layers.length)) {
      throw new LinkException(
          new LinkProblem(
              Reason.TOO_MANY_LAYERS, key, "" + layers.length, 0, Limits.HIDDEN_LAYERS));
    }
    List<Integer> shape = new ArrayList<>();
    for (int layer = 0; layer < layers.length; layer++) {
      shape.add(whole(key, layers[layer], layer + 1, Limits.UNITS));
    }
    return shape;
  }

  private static int whole(String key, String value, int layer, Range range) throws LinkException {
    double number = number(key, value, layer, range);
    if (number != Math.rint(number)) {
      throw new LinkException(new LinkProblem(Reason.NOT_WHOLE, key, value, layer, null));
    }
    return (int) number;
  }

  private static double number(String key, String value, int layer, Range range)
      throws LinkException {
    OptionalDouble number = DecimalNumber.parse(value);
    if (number.isEmpty()) {
      throw new LinkException(new LinkProblem(Reason.NOT_A_NUMBER, key, value, layer, null));
    }
    if (!range.contains(number.getAsDouble())) {
      throw new LinkException(new LinkProblem(Reason.OUT_OF_RANGE, key, value, layer, range));
    }
    return number.getAsDouble();
  }
}
