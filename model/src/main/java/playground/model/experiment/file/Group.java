package playground.model.experiment.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Range;
import playground.model.experiment.file.FileProblem.Kind;
import playground.model.experiment.table.Names;
import tools.jackson.databind.JsonNode;

/** A group of settings in a file, each of which has to be read once. */
public final class Group {
  private static final int SHOWN = 100;

  private final String place;
  private final JsonNode node;
  private final Set<String> read = new HashSet<>();

  private Group(String place, JsonNode node) {
    this.place = place;
    this.node = node;
  }

  /** The settings of a whole file. */
  static Group of(JsonNode root) {
    return new Group("", root);
  }

  /** The settings of a group in this one. */
  public Group group(String name) throws ExperimentFileException {
    return new Group(placeOf(name), value(name, Kind.GROUP, JsonNode::isObject));
  }

  /** A group that may be null; null then. */
  public @Nullable Group groupOrNull(String name) throws ExperimentFileException {
    JsonNode value = value(name, Kind.GROUP, found -> found.isObject() || found.isNull());
    return value.isNull() ? null : new Group(placeOf(name), value);
  }

  /** As {@link #groupOrNull}; null also where the file has none. */
  public @Nullable Group groupOrAbsent(String name) throws ExperimentFileException {
    return node.has(name) ? groupOrNull(name) : null;
  }

  /** The groups of a list. */
  public List<Group> groups(String name, Range length) throws ExperimentFileException {
    JsonNode list = list(name, length);
    List<Group> groups = new ArrayList<>();
    for (int k = 0; k < list.size(); k++) {
      String at = placeOf(name, k);
      groups.add(new Group(at, ofKind(at, list.get(k), Kind.GROUP, JsonNode::isObject)));
    }
    return groups;
  }

  String text(String name) throws ExperimentFileException {
    return value(name, Kind.TEXT, JsonNode::isString).stringValue();
  }

  String text(String name, Range length) throws ExperimentFileException {
    String text = text(name);
    if (!length.contains(text.length())) {
      throw new ExperimentFileException(
          new FileProblem.WrongLength(placeOf(name), text.length(), length));
    }
    return text;
  }

  List<String> texts(String name, Range length) throws ExperimentFileException {
    JsonNode list = list(name, length);
    List<String> texts = new ArrayList<>();
    for (int k = 0; k < list.size(); k++) {
      texts.add(ofKind(placeOf(name, k), list.get(k), Kind.TEXT, JsonNode::isString).stringValue());
    }
    return texts;
  }

  /** As {@link #texts}; empty where the file has none. */
  List<String> textsOrNone(String name, Range length) throws ExperimentFileException {
    return node.has(name) ? texts(name, length) : List.of();
  }

  /** Yes or no. */
  public boolean truth(String name) throws ExperimentFileException {
    return value(name, Kind.TRUTH, JsonNode::isBoolean).booleanValue();
  }

  /** A number of {@code range}. */
  public double number(String name, Range range) throws ExperimentFileException {
    return number(placeOf(name), value(name, Kind.NUMBER, JsonNode::isNumber), range);
  }

  /** A whole number of {@code range}, which may be beyond those of an int, up to 2⁵³. */
  public long count(String name, Range range) throws ExperimentFileException {
    return whole(placeOf(name), value(name, Kind.WHOLE_NUMBER, JsonNode::isNumber), range);
  }

  int whole(String name, Range range) throws ExperimentFileException {
    return (int) count(name, range);
  }

  /** One of all constants of {@code choices}, by its name. */
  <E extends Enum<E>> E choice(String name, Class<E> choices) throws ExperimentFileException {
    return choice(name, choices, choice -> true);
  }

  /** One of those constants of {@code choices} that {@code offered} holds for, by its name. */
  <E extends Enum<E>> E choice(String name, Class<E> choices, Predicate<E> offered)
      throws ExperimentFileException {
    return choice(placeOf(name), value(name, Kind.TEXT, JsonNode::isString), choices, offered);
  }

  /** Whether there is such a value. */
  boolean has(String name) {
    return node.has(name);
  }

  /** Whether a value is a list. */
  boolean isList(String name) {
    JsonNode value = node.get(name);
    return value != null && value.isArray();
  }

  /** A list of those constants of {@code choices} that {@code offered} holds for. */
  <E extends Enum<E>> List<E> choices(
      String name, Class<E> choices, Predicate<E> offered, Range length)
      throws ExperimentFileException {
    JsonNode list = list(name, length);
    List<E> chosen = new ArrayList<>();
    for (int k = 0; k < list.size(); k++) {
      String at = placeOf(name, k);
      chosen.add(
          choice(at, ofKind(at, list.get(k), Kind.TEXT, JsonNode::isString), choices, offered));
    }
    return chosen;
  }

  /** A list of whole numbers of {@code range}. */
  public List<Integer> wholes(String name, Range length, Range range)
      throws ExperimentFileException {
    JsonNode list = list(name, length);
    List<Integer> wholes = new ArrayList<>(list.size());
    for (int k = 0; k < list.size(); k++) {
      JsonNode number = list.get(k);
      // As of numbers: a place is spelled out where it alone is reported.
      if (number.isInt() && range.contains(number.intValue())) {
        wholes.add(number.intValue());
      } else {
        String at = placeOf(name, k);
        wholes.add(
            (int) whole(at, ofKind(at, number, Kind.WHOLE_NUMBER, JsonNode::isNumber), range));
      }
    }
    return wholes;
  }

  /** A list of numbers of {@code range}. */
  public double[] numbers(String name, Range length, Range range) throws ExperimentFileException {
    JsonNode list = list(name, length);
    double[] numbers = new double[list.size()];
    for (int k = 0; k < numbers.length; k++) {
      JsonNode number = list.get(k);
      // A place is spelled out where it alone is reported: there can be a million.
      if (!number.isNumber() || !range.contains(number.asDouble(Double.NaN))) {
        String at = placeOf(name, k);
        number(at, ofKind(at, number, Kind.NUMBER, JsonNode::isNumber), range);
      }
      numbers[k] = number.asDouble(Double.NaN);
    }
    return numbers;
  }

  /**
   * To be called when all has been read.
   *
   * @throws ExperimentFileException naming a setting that was not asked for
   */
  public void requireAllRead() throws ExperimentFileException {
    for (String name : node.propertyNames()) {
      if (!read.contains(name)) {
        throw new ExperimentFileException(new FileProblem.Unknown(shortened(placeOf(name))));
      }
    }
  }

  /** The name of a setting of this group, with those of the groups around it. */
  public String placeOf(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  private String placeOf(String list, int index) {
    return "%s[%d]".formatted(placeOf(list), index);
  }

  private JsonNode list(String name, Range length) throws ExperimentFileException {
    JsonNode list = value(name, Kind.LIST, JsonNode::isArray);
    if (!length.contains(list.size())) {
      throw new ExperimentFileException(
          new FileProblem.WrongLength(placeOf(name), list.size(), length));
    }
    return list;
  }

  private JsonNode value(String name, Kind kind, Predicate<JsonNode> isOfKind)
      throws ExperimentFileException {
    JsonNode value = node.get(name);
    if (value == null) {
      throw new ExperimentFileException(new FileProblem.Missing(placeOf(name)));
    }
    read.add(name);
    return ofKind(placeOf(name), value, kind, isOfKind);
  }

  private static JsonNode ofKind(
      String place, JsonNode value, Kind kind, Predicate<JsonNode> isOfKind)
      throws ExperimentFileException {
    if (!isOfKind.test(value)) {
      throw new ExperimentFileException(
          new FileProblem.WrongKind(place, shortened(value.toString()), kind));
    }
    return value;
  }

  private static double number(String place, JsonNode value, Range range)
      throws ExperimentFileException {
    double number = value.asDouble(Double.NaN);
    if (!range.contains(number)) {
      throw new ExperimentFileException(
          new FileProblem.OutOfRange(place, shortened(value.asString()), range));
    }
    return number;
  }

  private static long whole(String place, JsonNode value, Range range)
      throws ExperimentFileException {
    double number = number(place, value, range);
    if (number != Math.rint(number)) {
      throw new ExperimentFileException(
          new FileProblem.WrongKind(place, shortened(value.toString()), Kind.WHOLE_NUMBER));
    }
    return (long) number;
  }

  private static <E extends Enum<E>> E choice(
      String place, JsonNode value, Class<E> choices, Predicate<E> offered)
      throws ExperimentFileException {
    List<E> all = Arrays.stream(choices.getEnumConstants()).filter(offered).toList();
    return Names.choice(value.stringValue(), all)
        .orElseThrow(
            () ->
                new ExperimentFileException(
                    new FileProblem.UnknownName(
                        place,
                        shortened(value.stringValue()),
                        all.stream().map(Names::of).toList())));
  }

  private static String shortened(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) : text;
  }
}
