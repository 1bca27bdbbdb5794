package playground.app.session.io;

import java.util.Optional;
import java.util.function.Supplier;
import playground.app.notice.LinkNotices;
import playground.app.notice.OwnLinkNotices;
import playground.app.session.HiddenControls;
import playground.app.text.Notice;
import playground.model.experiment.Experiment;
import playground.model.experiment.link.LinkException;
import playground.model.experiment.link.PlaygroundLink;
import playground.model.experiment.link.own.OwnLink;
import playground.model.experiment.link.own.OwnLinkException;
import playground.model.experiment.link.own.OwnLinkProblem;

/** Reads links, those of TensorFlow Playground and our own, with the window or without it. */
public final class LinkReader {
  private LinkReader() {}

  /** A link that was read. */
  public sealed interface Link {
    /** The experiment of it. */
    Experiment experiment();
  }

  /** One of TensorFlow Playground. */
  public record OfPlayground(PlaygroundLink link) implements Link {
    @Override
    public Experiment experiment() {
      return link.experiment();
    }
  }

  /** One of our own, which hides only what there is. */
  public record Own(OwnLink link) implements Link {
    @Override
    public Experiment experiment() {
      return link.experiment();
    }
  }

  /** What was read, or why it could not be. */
  public sealed interface Outcome {}

  /** It is a link. */
  public record Good(Link link) implements Outcome {}

  /** It is none. */
  public record Bad(Notice reason) implements Outcome {}

  /**
   * Reads a link.
   *
   * @param seed where a link of TensorFlow Playground has none
   */
  public static Outcome read(String text, Supplier<String> seed) {
    try {
      return OwnLink.isMeant(text)
          ? own(OwnLink.parse(text))
          : new Good(new OfPlayground(PlaygroundLink.parse(text, seed)));
    } catch (LinkException e) {
      return new Bad(LinkNotices.of(e.problem()));
    } catch (OwnLinkException e) {
      return new Bad(OwnLinkNotices.of(e.problem()));
    }
  }

  private static Outcome own(OwnLink link) {
    Optional<String> unknown =
        link.hidden().stream().filter(name -> !HiddenControls.isName(name)).findFirst();
    return unknown
        .<Outcome>map(
            name ->
                new Bad(
                    OwnLinkNotices.of(
                        new OwnLinkProblem.UnknownName(
                            OwnLink.HIDDEN, name, HiddenControls.allNames()))))
        .orElseGet(() -> new Good(new Own(link)));
  }
}
