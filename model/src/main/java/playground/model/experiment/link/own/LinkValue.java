package playground.model.experiment.link.own;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import playground.model.data.DecimalNumber;
import playground.model.experiment.Range;
import playground.model.experiment.table.Names;
import playground.model.experiment.table.SettingValues;
import playground.model.network.activation.Activation;
import playground.model.network.activation.HiddenActivations;

/**
 * A value as it stands in a link.
 *
 * @param key of its setting
 * @param value as it is written
 */
record LinkValue(String key, String value) {

  /** The value of a setting. Which of the kinds {@code values} is fixes T, unseen by Java. */
  @SuppressWarnings("unchecked")
  <T> T as(SettingValues<T> values) throws OwnLinkException {
    Object read =
        switch (values) {
          case SettingValues.Decimal number -> number(value, number.range());
          case SettingValues.DecimalOrOff number -> number(value, number.range());
          case SettingValues.Whole number -> whole(value, number.range());
          case SettingValues.OnOff onOff -> truth();
          case SettingValues.Text text -> text(text.length());
          case SettingValues.Choice<?> choice -> choice(value, choice);
          case SettingValues.Choices<?> choices -> choices(choices);
          case SettingValues.Wholes wholes -> wholes(wholes);
          case SettingValues.Activations activations -> activations(activations);
          case SettingValues.Points points ->
              throw new OwnLinkException(new OwnLinkProblem.Unknown(key));
        };
    return (T) read;
  }

  /** As a text. */
  String text() throws OwnLinkException {
    return LinkCode.decode(value)
        .orElseThrow(() -> new OwnLinkException(new OwnLinkProblem.BadCode(key, value)));
  }

  private String text(Range length) throws OwnLinkException {
    String text = text();
    requireLength(text.length(), length);
    return text;
  }

  private boolean truth() throws OwnLinkException {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new OwnLinkException(
              new OwnLinkProblem.UnknownName(key, value, List.of("true", "false")));
    };
  }

  private double number(String text, Range range) throws OwnLinkException {
    OptionalDouble number = DecimalNumber.parse(text);
    if (number.isEmpty()) {
      throw new OwnLinkException(new OwnLinkProblem.NotANumber(key, text));
    }
    if (!range.contains(number.getAsDouble())) {
      throw new OwnLinkException(new OwnLinkProblem.OutOfRange(key, text, range));
    }
    return number.getAsDouble();
  }

  private int whole(String text, Range range) throws OwnLinkException {
    double number = number(text, range);
    if (number != Math.rint(number)) {
      throw new OwnLinkException(new OwnLinkProblem.NotWhole(key, text));
    }
    return (int) number;
  }

  private List<Integer> wholes(SettingValues.Wholes wholes) throws OwnLinkException {
    List<Integer> read = new ArrayList<>();
    for (String part : parts(wholes.length())) {
      read.add(whole(part, wholes.each()));
    }
    return read;
  }

  private <E extends Enum<E>> E choice(String name, SettingValues.Choice<E> choice)
      throws OwnLinkException {
    return named(name, choice.offered());
  }

  private <E extends Enum<E>> List<E> choices(SettingValues.Choices<E> choices)
      throws OwnLinkException {
    List<E> read = new ArrayList<>();
    for (String part : parts(choices.length())) {
      read.add(named(part, List.of(choices.type().getEnumConstants())));
    }
    return read;
  }

  private HiddenActivations activations(SettingValues.Activations values) throws OwnLinkException {
    if (value.indexOf(',') < 0) {
      return HiddenActivations.of(choice(value, values.each()));
    }
    List<Activation> layers = new ArrayList<>();
    for (String part : parts(new Range(values.layers(), values.layers()))) {
      layers.add(choice(part, values.each()));
    }
    return HiddenActivations.of(layers);
  }

  private <E extends Enum<E>> E named(String name, List<E> choices) throws OwnLinkException {
    return Names.choice(name, choices)
        .orElseThrow(
            () ->
                new OwnLinkException(
                    new OwnLinkProblem.UnknownName(
                        key, name, choices.stream().map(Names::of).toList())));
  }

  private String[] parts(Range length) throws OwnLinkException {
    String[] parts = value.isEmpty() ? new String[0] : value.split(",", -1);
    requireLength(parts.length, length);
    return parts;
  }

  private void requireLength(int found, Range length) throws OwnLinkException {
    if (!length.contains(found)) {
      throw new OwnLinkException(new OwnLinkProblem.WrongLength(key, found, length));
    }
  }
}
