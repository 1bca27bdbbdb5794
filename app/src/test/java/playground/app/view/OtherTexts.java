package playground.app.view;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import playground.app.text.Language;
import playground.resources.UiResources;

/** Texts as no translator would write them, though one might come near. */
enum OtherTexts {
  /** Each text twice. */
  DOUBLED {
    @Override
    String of(String text) {
      return text + " " + PLACE.matcher(text).replaceAll("");
    }
  },

  /** With everything that another program would act upon. */
  HOSTILE {
    @Override
    String of(String text) {
      String percent = isFormatted(text) ? "%%n" : "%n";
      return "\"'{0}<b>&" + percent + text;
    }
  },

  /** As a language that has accents and takes 40 % more room. */
  PSEUDO {
    @Override
    String of(String text) {
      Matcher places = PLACE.matcher(text);
      StringBuilder accented = new StringBuilder();
      int from = 0;
      while (places.find()) {
        accented.append(accented(text.substring(from, places.start()))).append(places.group());
        from = places.end();
      }
      String rest = accented(text.substring(from));
      return accented.append(rest).append("·".repeat((int) (0.4 * text.length()))).toString();
    }

    private String accented(String plain) {
      StringBuilder changed = new StringBuilder();
      for (char each : plain.toCharArray()) {
        int at = "aeiounycsAEIOUNYCS".indexOf(each);
        changed.append(at < 0 ? each : "áéíóúñýçšÁÉÍÓÚÑÝÇŠ".charAt(at));
      }
      return changed.toString();
    }
  };

  private static final Pattern PLACE = Pattern.compile("%(\\d+\\$)?[sd]|%%");

  abstract String of(String text);

  private static boolean isFormatted(String text) {
    return PLACE.matcher(text).find();
  }

  /** The messages of each language so changed. */
  Function<Language, ResourceBundle> messages() {
    return language -> {
      ResourceBundle plain = UiResources.messages(language.locale());
      return new ResourceBundle() {
        @Override
        protected Object handleGetObject(String key) {
          return of(plain.getString(key));
        }

        @Override
        public Enumeration<String> getKeys() {
          return Collections.enumeration(plain.keySet());
        }
      };
    };
  }
}
