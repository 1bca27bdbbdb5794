package playground.app.session;

import java.io.File;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import playground.app.figure.Palette;
import playground.app.session.file.RecentFiles;

/** How the user wants to see things; nothing of it changes the numbers. */
public final class ViewOptions {
  /** Light or dark. */
  public enum Theme {
    /** As the system is set. */
    SYSTEM,
    /** Dark text on a light ground. */
    LIGHT,
    /** Light text on a dark ground. */
    DARK
  }

  /** The smallest and largest size of text, in pixels. */
  public static final int MIN_FONT = 10;

  /** The largest size of text, in pixels. */
  public static final int MAX_FONT = 24;

  /** The size of text to begin with, in pixels. */
  public static final int USUAL_FONT = 13;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.ORANGE_BLUE);
  private final BooleanProperty showTest = new SimpleBooleanProperty();
  private final BooleanProperty discretize = new SimpleBooleanProperty();
  private final BooleanProperty moreSettings = new SimpleBooleanProperty();
  private final ObjectProperty<HiddenControls> hidden =
      new SimpleObjectProperty<>(HiddenControls.NONE);
  private final BooleanProperty logLoss = new SimpleBooleanProperty();
  private final BooleanProperty showRate = new SimpleBooleanProperty(true);
  private final BooleanProperty showFactors = new SimpleBooleanProperty();
  private final BooleanProperty gradientMode = new SimpleBooleanProperty();
  private final HistogramLayers histograms = new HistogramLayers();
  private final BooleanProperty callouts = new SimpleBooleanProperty();
  private final BooleanProperty laneSettings = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable File> folder = new SimpleObjectProperty<>();
  private final RecentFiles recentFiles = new RecentFiles();
  private final ObjectProperty<PaneShares> paneShares =
      new SimpleObjectProperty<>(PaneShares.USUAL);
  private final ObjectProperty<@Nullable WindowPane> onlyPane = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable String> pointedOut = new SimpleObjectProperty<>();
  private final BooleanProperty wholeNetwork = new SimpleBooleanProperty();
  private final IntegerProperty fontSize = new SimpleIntegerProperty(USUAL_FONT);

  /** The key of the pane, or the id of the control, that is pointed out; null where none is. */
  public ObjectProperty<@Nullable String> pointedOutProperty() {
    return pointedOut;
  }

  /** Light or dark. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** The colours of maps and edges. */
  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  /** Whether the test points are drawn too. */
  public BooleanProperty showTestProperty() {
    return showTest;
  }

  /** Whether a few words say what each pane is. */
  public BooleanProperty calloutsProperty() {
    return callouts;
  }

  /** Whether the settings of compared networks are shown beside them. */
  public BooleanProperty laneSettingsProperty() {
    return laneSettings;
  }

  /** Whether maps show only the class, not how sure the network is. */
  public BooleanProperty discretizeProperty() {
    return discretize;
  }

  /** Whether the settings that are usually left as they are can be seen. */
  public BooleanProperty moreSettingsProperty() {
    return moreSettings;
  }

  /** What is taken off the window. */
  public ObjectProperty<HiddenControls> hiddenProperty() {
    return hidden;
  }

  /** Whether the loss chart is logarithmic. */
  public BooleanProperty logLossProperty() {
    return logLoss;
  }

  /** Whether the loss chart shows the learning rate that a schedule makes of the setting. */
  public BooleanProperty showRateProperty() {
    return showRate;
  }

  /** Whether the gradient instrument shows what each layer multiplies the gradient by. */
  public BooleanProperty showFactorsProperty() {
    return showFactors;
  }

  /** The layers whose histograms are looked at. */
  public HistogramLayers histograms() {
    return histograms;
  }

  /** Whether edges show gradients in place of weights. */
  public BooleanProperty gradientModeProperty() {
    return gradientMode;
  }

  /** The folder of the file used last; null before the first. */
  public ObjectProperty<@Nullable File> folderProperty() {
    return folder;
  }

  /** The files that were opened or saved last. */
  public RecentFiles recentFiles() {
    return recentFiles;
  }

  /** How the window is divided among its panes. */
  public ObjectProperty<PaneShares> paneSharesProperty() {
    return paneShares;
  }

  /** The pane that fills the window; null where all panes are shown. */
  public ObjectProperty<@Nullable WindowPane> onlyPaneProperty() {
    return onlyPane;
  }

  /** Fills the window with {@code pane}, or shows all panes again where it does already. */
  public void toggleOnly(WindowPane pane) {
    onlyPane.set(onlyPane.get() == pane ? null : pane);
  }

  /** Whether the whole network is shown however large it is, in place of scrolling. */
  public BooleanProperty wholeNetworkProperty() {
    return wholeNetwork;
  }

  /** The size of text, in pixels. */
  public IntegerProperty fontSizeProperty() {
    return fontSize;
  }

  /** Makes text larger (or smaller, where {@code pixels} is negative), within the limits. */
  public void enlarge(int pixels) {
    fontSize.set(Math.clamp((long) fontSize.get() + pixels, MIN_FONT, MAX_FONT));
  }

  /** Makes text as large as it was at first. */
  public void usualFontSize() {
    fontSize.set(USUAL_FONT);
  }
}
