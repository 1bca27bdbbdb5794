package playground.model.experiment.link;

import org.jspecify.annotations.Nullable;
import playground.model.experiment.Range;

/**
 * Why a text could not be read as a link, and where.
 *
 * @param reason what is wrong
 * @param key the key of the link whose value is wrong; empty where the link as a whole is
 * @param value what stands there; at most {@value #SHOWN} characters of it
 * @param layer the hidden layer that {@code value} is of, from 1; 0 where it is of none
 * @param range what would be right, for {@link Reason#OUT_OF_RANGE} and {@link
 *     Reason#TOO_MANY_LAYERS}
 */
public record LinkProblem(
    Reason reason, String key, String value, int layer, @Nullable Range range) {
  private static final int SHOWN = 100;

  /** What can be wrong with a link. */
  public enum Reason {
    /** Neither an address of TensorFlow Playground nor a part from # with one of its keys. */
    NOT_A_LINK,
    /** Longer than any link. */
    TOO_LONG,
    /** The value is no number. */
    NOT_A_NUMBER,
    /** The value is a number, but not a whole one. */
    NOT_WHOLE,
    /** The value is beyond what this program can do. */
    OUT_OF_RANGE,
    /** More hidden layers than this program can have. */
    TOO_MANY_LAYERS,
    /** Every input is switched off. */
    NO_INPUTS
  }

  /** Cuts {@code value} short where it is long. */
  public LinkProblem {
    value = value.length() > SHOWN ? value.substring(0, SHOWN) : value;
  }

  static LinkProblem of(Reason reason, String value) {
    return new LinkProblem(reason, "", value, 0, null);
  }
}
