package playground.model.experiment.link.own;

import java.util.List;
import java.util.Locale;
import playground.model.experiment.Experiment;

/**
 * An experiment as a link that this program writes and reads, such as {@code
 * backprop-playground:#dataset=xor&activation=relu}: its settings where they differ from those of
 * {@link Experiment#first}, each by the end of its name in the table of settings. Read again, the
 * experiment is the same to the last bit. Own points do not fit into one.
 *
 * @param experiment what is computed
 * @param hidden names of the controls that are hidden for a class, which the window knows
 */
public record OwnLink(Experiment experiment, List<String> hidden) {
  /** What a link begins with. */
  public static final String SCHEME = "backprop-playground:";

  /** The key of the names of hidden controls. */
  public static final String HIDDEN = "hidden";

  /** Copies the list. */
  public OwnLink {
    hidden = List.copyOf(hidden);
  }

  /** Whether {@code text} is meant as such a link, be it a good one or not. */
  public static boolean isMeant(String text) {
    return text.stripLeading().toLowerCase(Locale.ROOT).startsWith(SCHEME);
  }

  /**
   * Reads a link.
   *
   * @param text that {@link #isMeant} holds for
   * @throws OwnLinkException if a setting or its value is unknown, or settings do not fit each
   *     other
   */
  public static OwnLink parse(String text) throws OwnLinkException {
    return OwnLinkReader.read(text.strip().substring(SCHEME.length()));
  }

  /** Whether a link can hold the experiment: it has no points of its own. */
  public boolean canBeWritten() {
    return experiment.data().customPoints() == null;
  }

  /**
   * The link.
   *
   * @throws IllegalStateException unless it {@link #canBeWritten}
   */
  public String write() {
    if (!canBeWritten()) {
      throw new IllegalStateException("own points: none fit into a link");
    }
    return OwnLinkWriter.write(this);
  }
}
