package playground.app.session.io;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import playground.app.session.HiddenControls;
import playground.app.session.SessionModel;
import playground.app.session.ViewOptions;
import playground.app.session.undo.EditHistory;
import playground.app.text.Notice;
import playground.model.experiment.Experiment;
import playground.model.experiment.link.PlaygroundLink;
import playground.model.experiment.link.own.OwnLink;

/** Opens links as the session's experiment, and writes it as one. */
public final class Links {
  /** As far as the page's name comes in any link. */
  private static final int LOOKED_AT = 1000;

  private final SessionModel session;
  private final ViewOptions options;
  private final EditHistory edits;

  /** For this session; what a link changes is one step of {@code edits}. */
  public Links(SessionModel session, ViewOptions options, EditHistory edits) {
    this.session = session;
    this.options = options;
    this.edits = edits;
  }

  /** Whether {@code text} is meant as a link, be it a good one or not; a table can be huge. */
  public static boolean isMeantAsLink(String text) {
    String start = text.substring(0, Math.min(LOOKED_AT, text.length())).strip();
    return start.startsWith("#")
        || OwnLink.isMeant(start)
        || start.toLowerCase(Locale.ROOT).contains("tensorflow.org");
  }

  /**
   * What a link says. Where the text is not a link, that is nothing, and the status line says why.
   */
  public Optional<LinkReader.Link> read(String text) {
    return switch (LinkReader.read(text, Links::drawnSeed)) {
      case LinkReader.Good(LinkReader.Link link) -> Optional.of(link);
      case LinkReader.Bad(Notice reason) -> {
        session.tell(reason);
        yield Optional.empty();
      }
    };
  }

  /** A seed as the page draws one. */
  private static String drawnSeed() {
    return String.format(Locale.ROOT, "0.%05d", ThreadLocalRandom.current().nextInt(100_000));
  }

  /** Starts the experiment of a link, with what it says about the window. */
  public void open(LinkReader.Link link) {
    edits.asOneStep(
        () -> {
          switch (link) {
            case LinkReader.OfPlayground(PlaygroundLink ofPlayground) -> show(ofPlayground);
            case LinkReader.Own(OwnLink own) ->
                options.hiddenProperty().set(HiddenControls.of(own.hidden()));
          }
          session.begin(link.experiment(), Notice.info("link.opened"));
        });
  }

  private void show(PlaygroundLink link) {
    int layers = link.experiment().network().hiddenUnits().size();
    options.showTestProperty().set(link.view().showTestData());
    options.discretizeProperty().set(link.view().discretize());
    options.hiddenProperty().set(HiddenControls.of(link.view(), layers));
  }

  /** The experiment, and what is hidden of the window, as a link of our own. */
  public OwnLink own() {
    return new OwnLink(session.experimentProperty().get(), options.hiddenProperty().get().names());
  }

  /** The experiment and the window as a link of TensorFlow Playground has them. */
  public PlaygroundLink ofPlayground() {
    Experiment experiment = session.experimentProperty().get();
    return new PlaygroundLink(
        experiment,
        options
            .hiddenProperty()
            .get()
            .inLink(
                options.showTestProperty().get(),
                options.discretizeProperty().get(),
                experiment.network().hiddenUnits().size()));
  }
}
