package playground.app.text;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import playground.model.experiment.table.Setting;
import playground.resources.UiResources;

/** The messages in the language that is chosen; what is bound to one changes with the language. */
public final class Texts {
  private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
  private final ObjectProperty<Language> language;

  /** Starts in {@code first}. */
  public Texts(Language first) {
    this(first, each -> UiResources.messages(each.locale()));
  }

  /** Starts in {@code first}, with other messages than the program's own. */
  public Texts(Language first, Function<Language, ResourceBundle> messages) {
    language = new SimpleObjectProperty<>(this, "language", first);
    for (Language each : Language.values()) {
      bundles.put(each, messages.apply(each));
    }
  }

  /** The language in use. */
  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /**
   * The message {@code key}, with {@code arguments} in its places (as in {@link String#format}). A
   * list among them becomes an enumeration, as the language has it: “a”, “b” and “c”; a notice
   * becomes its message; the path of a file has nothing in it that cannot be seen.
   *
   * @throws java.util.MissingResourceException if there is no such message
   */
  public String get(String key, Object... arguments) {
    String message = bundles.get(language.get()).getString(key);
    Object[] said = Arrays.stream(arguments).map(this::said).toArray();
    return said.length == 0 ? message : String.format(Locale.ROOT, message, said);
  }

  /** The message of {@code notice}. */
  public String get(Notice notice) {
    return get(notice.key(), notice.arguments().toArray());
  }

  private Object said(Object argument) {
    return switch (argument) {
      case List<?> list -> enumeration(list);
      case Notice notice -> get(notice);
      case Path file -> Shortened.toLine(Integer.MAX_VALUE, file.toString());
      default -> argument;
    };
  }

  private String enumeration(List<?> names) {
    String said = "";
    for (int index = 0; index < names.size(); index++) {
      String name = get("list.item", names.get(index));
      String key = index == names.size() - 1 ? "list.last" : "list.more";
      said = index == 0 ? name : get(key, said, name);
    }
    return said;
  }

  /**
   * A message about {@code number}: {@code key}, in whose place it stands, or {@code key.one} for
   * exactly one.
   *
   * @param written the number as it is written
   */
  public String counted(String key, double number, String written) {
    return number == 1 ? get(key + ".one") : get(key, written);
  }

  /** The message {@code key} with {@code arguments}, following the language. */
  public StringBinding bind(String key, Object... arguments) {
    return Bindings.createStringBinding(() -> get(key, arguments), language);
  }

  /** What a choice is called, such as an activation function. */
  public String name(Enum<?> choice) {
    return get(nameKey(choice));
  }

  /** What a setting is called. */
  public String name(Setting<?> setting) {
    return get("setting." + setting.name());
  }

  /** The key of the name of {@code choice}: its type and its own name. */
  public static String nameKey(Enum<?> choice) {
    return choice.getDeclaringClass().getSimpleName() + "." + choice.name();
  }
}
