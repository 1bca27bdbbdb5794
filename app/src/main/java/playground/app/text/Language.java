package playground.app.text;

import java.util.Locale;

/** The languages that the program speaks. */
public enum Language {
  /** English. */
  ENGLISH(Locale.ENGLISH, "English"),

  /** Simplified Chinese. */
  CHINESE(Locale.SIMPLIFIED_CHINESE, "简体中文");

  private final Locale locale;
  private final String ownName;

  Language(Locale locale, String ownName) {
    this.locale = locale;
    this.ownName = ownName;
  }

  /** The locale of its message bundle. */
  public Locale locale() {
    return locale;
  }

  /** What it calls itself. */
  public String ownName() {
    return ownName;
  }

  /** What stands between two sentences: a space, or nothing where a full stop is wide enough. */
  public String betweenSentences() {
    return this == CHINESE ? "" : " ";
  }

  /** The language for a user whose system is set to {@code locale}; English where none fits. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
  }
}
