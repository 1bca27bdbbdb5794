package playground.app.view.control;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import playground.app.text.Texts;

/** Writes choices by their names; there is nothing to read, for nobody types them. */
public final class ChoiceNames<E extends Enum<E>> extends StringConverter<E> {
  private final Texts texts;

  public ChoiceNames(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String toString(@Nullable E choice) {
    return choice == null ? "" : texts.name(choice);
  }

  @Override
  public E fromString(String name) {
    throw new UnsupportedOperationException("choices are chosen, not typed: " + name);
  }
}
