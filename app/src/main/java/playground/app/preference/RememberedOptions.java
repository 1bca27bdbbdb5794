package playground.app.preference;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import playground.app.figure.Palette;
import playground.app.session.PaneShares;
import playground.app.session.ViewOptions;
import playground.app.session.ViewOptions.Theme;
import playground.app.session.WindowPane;
import playground.app.session.file.RecentFiles;
import playground.app.text.Language;
import playground.app.text.Texts;

/**
 * What the user chose for the look of the window, from one start to the next. What was never chosen
 * goes on following the system.
 */
public final class RememberedOptions {
  /** The first of these files is the one that was used last. */
  private static final String RECENT = "recentFile";

  private final Preferences preferences;

  private RememberedOptions(Preferences preferences) {
    this.preferences = preferences;
  }

  /** Takes over what is remembered, and remembers what changes from then on. */
  public static void follow(Preferences preferences, ViewOptions options, Texts texts) {
    preferences.choice("language", Language.values()).ifPresent(texts.languageProperty()::set);
    preferences.choice("theme", Theme.values()).ifPresent(options.themeProperty()::set);
    preferences.choice("palette", Palette.values()).ifPresent(options.paletteProperty()::set);
    preferences
        .number("textSize")
        .ifPresent(
            size -> {
              options.usualFontSize();
              options.enlarge((int) Math.rint(size) - ViewOptions.USUAL_FONT);
            });
    preferences.text("folder").map(File::new).ifPresent(options.folderProperty()::set);
    // At the very first start the panes are explained, until that is closed.
    options.calloutsProperty().set(preferences.text("callouts").filter("false"::equals).isEmpty());

    RememberedOptions remembered = new RememberedOptions(preferences);
    remembered.recentFiles(options.recentFiles());
    remembered.panes(options);
    remembered.changes("language", texts.languageProperty());
    remembered.changes("theme", options.themeProperty());
    remembered.changes("palette", options.paletteProperty());
    remembered.changes("textSize", options.fontSizeProperty());
    remembered.changes("callouts", options.calloutsProperty());
    remembered.changes("folder", options.folderProperty());
  }

  /** How the window is divided, and whether one pane fills it. */
  private void panes(ViewOptions options) {
    var shares = options.paneSharesProperty();
    fraction("shareOfData", shares, PaneShares::data, PaneShares::withData);
    fraction("shareOfOutput", shares, PaneShares::output, PaneShares::withOutput);
    fraction("shareOfLoss", shares, PaneShares::loss, PaneShares::withLoss);
    fraction("shareOfUpper", shares, PaneShares::upper, PaneShares::withUpper);
    var only = options.onlyPaneProperty();
    preferences.choice("onlyPane", WindowPane.values()).ifPresent(only::set);
    only.subscribe((before, now) -> preferences.set("onlyPane", now == null ? "" : now.name()));
    options
        .wholeNetworkProperty()
        .set(preferences.text("wholeNetwork").filter("true"::equals).isPresent());
    changes("wholeNetwork", options.wholeNetworkProperty());
  }

  private void recentFiles(RecentFiles recent) {
    recent.set(
        IntStream.range(0, RecentFiles.MOST)
            .mapToObj(index -> preferences.text(RECENT + index))
            .flatMap(Optional::stream)
            .flatMap(RememberedOptions::absolute));
    recent
        .filesProperty()
        .subscribe(
            (before, now) -> {
              for (int index = 0; index < RecentFiles.MOST; index++) {
                preferences.set(RECENT + index, index < now.size() ? now.get(index) : "");
              }
            });
  }

  /** The path that is written so; nothing for an empty place, or the name of another system. */
  private static Stream<Path> absolute(String file) {
    try {
      return Stream.of(Path.of(file)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  private void fraction(
      String name,
      ObjectProperty<PaneShares> shares,
      ToDoubleFunction<PaneShares> value,
      BiFunction<PaneShares, Double, PaneShares> with) {
    OptionalDouble fraction = preferences.number(name);
    if (fraction.isPresent() && PaneShares.isShare(fraction.getAsDouble())) {
      shares.set(with.apply(shares.get(), fraction.getAsDouble()));
    }
    shares.subscribe(
        (before, now) -> {
          if (value.applyAsDouble(before) != value.applyAsDouble(now)) {
            preferences.set(name, value.applyAsDouble(now));
          }
        });
  }

  private void changes(String name, ObservableValue<?> value) {
    value.subscribe(
        (before, now) -> {
          if (now != null) {
            preferences.set(name, now instanceof Enum<?> choice ? choice.name() : now);
          }
        });
  }
}
