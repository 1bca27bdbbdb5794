package playground.app.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.app.figure.Palette;
import playground.app.session.PaneShares;
import playground.app.session.ViewOptions;
import playground.app.session.ViewOptions.Theme;
import playground.app.session.WindowPane;
import playground.app.text.Language;
import playground.app.text.Texts;

/** What the user chose is there at the next start, and no file can hinder it. */
class PreferencesTest {
  @TempDir Path folder;

  /** What a start has to show. */
  private static final class Start {
    final ViewOptions options = new ViewOptions();
    final Texts texts = new Texts(Language.ENGLISH);

    Start(Path file) {
      RememberedOptions.follow(new Preferences(Optional.of(file), Runnable::run), options, texts);
    }
  }

  @Test
  void theFilesThatWereUsedLastAreThereAtTheNextStartAndWhatIsNoneIsNot() throws IOException {
    Path file = folder.resolve("preferences.properties");
    Files.writeString(file, "recentFile0=here.json\nrecentFile1=\\u0000\n");
    Start first = new Start(file);
    assertEquals(List.of(), first.options.recentFiles().filesProperty().get());
    Path older = folder.resolve("数据=1.json");
    Path newer = folder.resolve(" b#2.json");
    first.options.recentFiles().add(older);
    first.options.recentFiles().add(newer);

    Start second = new Start(file);
    assertEquals(List.of(newer, older), second.options.recentFiles().filesProperty().get());
    second.options.recentFiles().remove(newer);
    Start third = new Start(file);
    assertEquals(List.of(older), third.options.recentFiles().filesProperty().get());
  }

  @Test
  void whatWasChosenIsThereAtTheNextStart() {
    Path file = folder.resolve("not there yet").resolve("preferences.properties");
    Start first = new Start(file);
    first.texts.languageProperty().set(Language.CHINESE);
    first.options.themeProperty().set(Theme.DARK);
    first.options.paletteProperty().set(Palette.values()[1]);
    first.options.enlarge(4);
    first.options.folderProperty().set(folder.resolve("数据 1").toFile());

    Start second = new Start(file);
    assertEquals(Language.CHINESE, second.texts.languageProperty().get());
    assertEquals(Theme.DARK, second.options.themeProperty().get());
    assertEquals(Palette.values()[1], second.options.paletteProperty().get());
    assertEquals(ViewOptions.USUAL_FONT + 4, second.options.fontSizeProperty().get());
    assertEquals(folder.resolve("数据 1").toFile(), second.options.folderProperty().get());
  }

  @Test
  void thePanesAreExplainedUntilThatWasClosedOnce() {
    Path file = folder.resolve("preferences.properties");
    assertTrue(new Start(file).options.calloutsProperty().get());
    new Start(file).options.calloutsProperty().set(false);
    assertFalse(new Start(file).options.calloutsProperty().get());
  }

  @Test
  void whatWasNeverChosenFollowsTheSystem() throws IOException {
    Path file = folder.resolve("preferences.properties");
    new Start(file).options.themeProperty().set(Theme.DARK);
    assertTrue(Files.readString(file).contains("theme=DARK"));
    assertEquals(-1, Files.readString(file).indexOf("language"));
  }

  @Test
  void valuesThatAreNoneAreLeftOut() throws IOException {
    Path file = folder.resolve("preferences.properties");
    Files.writeString(file, "theme=PINK\nlanguage=\npalette=0\ntextSize=1e999\nwindowX=left\n");
    Start start = new Start(file);
    assertEquals(Theme.SYSTEM, start.options.themeProperty().get());
    assertEquals(Language.ENGLISH, start.texts.languageProperty().get());
    assertEquals(ViewOptions.USUAL_FONT, start.options.fontSizeProperty().get());
    Files.writeString(file, "textSize=100000");
    assertEquals(ViewOptions.MAX_FONT, new Start(file).options.fontSizeProperty().get());
  }

  @Test
  void panesAreDividedAsTheyWere() {
    Path file = folder.resolve("preferences.properties");
    PaneShares shares = new PaneShares(0.2, 0.3, 0.4, 0.6);
    Start first = new Start(file);
    first.options.paneSharesProperty().set(shares);
    first.options.onlyPaneProperty().set(WindowPane.GRADIENTS);
    first.options.wholeNetworkProperty().set(true);

    Start second = new Start(file);
    assertEquals(shares, second.options.paneSharesProperty().get());
    assertEquals(WindowPane.GRADIENTS, second.options.onlyPaneProperty().get());
    assertTrue(second.options.wholeNetworkProperty().get());
    second.options.onlyPaneProperty().set(null);
    second.options.wholeNetworkProperty().set(false);

    Start third = new Start(file);
    assertNull(third.options.onlyPaneProperty().get());
    assertFalse(third.options.wholeNetworkProperty().get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "-0.1", "NaN", "wide", ""})
  void aShareThatIsNoneIsTheUsualOneAndTheOthersStand(String fraction) throws IOException {
    Path file = folder.resolve("preferences.properties");
    Files.writeString(
        file, "shareOfData=" + fraction + "\nshareOfLoss=0.4\nonlyPane=ROOF\nwholeNetwork=2\n");
    Start start = new Start(file);
    assertEquals(PaneShares.USUAL.withLoss(0.4), start.options.paneSharesProperty().get());
    assertNull(start.options.onlyPaneProperty().get());
    assertFalse(start.options.wholeNetworkProperty().get());
  }

  @Test
  void aBrokenFileHindersNothing() throws IOException {
    Path file = folder.resolve("preferences.properties");
    Random random = new Random(1);
    for (int k = 0; k < 100; k++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      Files.write(file, bytes);
      new Start(file);
    }
    Files.writeString(file, "theme=\\u12");
    assertEquals(Theme.SYSTEM, new Start(file).options.themeProperty().get());
    new Start(file).options.themeProperty().set(Theme.LIGHT);
    assertEquals(Theme.LIGHT, new Start(file).options.themeProperty().get());
  }

  @Test
  void aFileWithoutEndHindersNothing() throws IOException {
    Path file = folder.resolve("preferences.properties");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.write("theme=DARK\nlanguage=".getBytes(StandardCharsets.UTF_8));
      large.setLength(100_000_000);
    }
    assertEquals(Theme.SYSTEM, new Start(file).options.themeProperty().get());
    new Start(file).options.themeProperty().set(Theme.LIGHT);
    assertEquals(Theme.LIGHT, new Start(file).options.themeProperty().get());

    // To read a device can last for ever.
    Path device = Path.of("/dev/zero");
    if (Files.exists(device)) {
      assertEquals(Theme.SYSTEM, new Start(device).options.themeProperty().get());
    }
  }

  @Test
  void ofTwoProgramsAtTheSameTimeEachKeepsWhatTheOtherChose() {
    Path file = folder.resolve("preferences.properties");
    Start first = new Start(file);
    Start second = new Start(file);
    first.options.themeProperty().set(Theme.DARK);
    second.texts.languageProperty().set(Language.CHINESE);
    second.options.enlarge(2);
    first.options.enlarge(4);

    Start third = new Start(file);
    assertEquals(Theme.DARK, third.options.themeProperty().get());
    assertEquals(Language.CHINESE, third.texts.languageProperty().get());
    assertEquals(ViewOptions.USUAL_FONT + 4, third.options.fontSizeProperty().get());
  }

  @Test
  void whereNothingCanBeReadOrWrittenNothingIsRemembered() {
    // A folder stands where the file would be.
    Start start = new Start(folder);
    start.options.themeProperty().set(Theme.DARK);
    assertEquals(Theme.SYSTEM, new Start(folder).options.themeProperty().get());
  }

  @Test
  void eachSystemHasItsOwnPlaceForIt() {
    String home = folder.toString();
    assertEquals(
        Optional.of(folder.resolve(".config/backprop-playground/preferences.properties")),
        PreferencesFile.find("Linux", home, Map.of("XDG_CONFIG_HOME", "relative")));
    assertEquals(
        Optional.of(folder.resolve("config/backprop-playground/preferences.properties")),
        PreferencesFile.find(
            "Linux", home, Map.of("XDG_CONFIG_HOME", folder.resolve("config").toString())));
    assertEquals(
        Optional.of(
            folder.resolve(
                "Library/Application Support/Backprop Playground/preferences.properties")),
        PreferencesFile.find("Mac OS X", home, Map.of()));
    assertEquals(
        Optional.of(folder.resolve("AppData/Roaming/Backprop Playground/preferences.properties")),
        PreferencesFile.find("Windows 11", home, Map.of()));
    assertEquals(Optional.empty(), PreferencesFile.find("Linux", "\0", Map.of()));
  }

  @Test
  void eachSystemHasItsOwnPlaceForWhatIsSavedByItself() {
    String home = folder.toString();
    String data = folder.resolve("data").toString();
    assertEquals(
        Optional.of(folder.resolve(".local/share/backprop-playground")),
        DataFolder.find("Linux", home, Map.of("XDG_DATA_HOME", "relative")));
    assertEquals(
        Optional.of(folder.resolve("data/backprop-playground")),
        DataFolder.find("Linux", home, Map.of("XDG_DATA_HOME", data)));
    assertEquals(
        Optional.of(folder.resolve("Library/Application Support/Backprop Playground")),
        DataFolder.find("Mac OS X", home, Map.of()));
    assertEquals(
        Optional.of(folder.resolve("data/Backprop Playground")),
        DataFolder.find("Windows 11", home, Map.of("LOCALAPPDATA", data)));
    assertEquals(Optional.empty(), DataFolder.find("Linux", "\0", Map.of()));
  }
}
