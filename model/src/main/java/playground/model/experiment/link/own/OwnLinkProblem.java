package playground.model.experiment.link.own;

import java.util.List;
import playground.model.experiment.Range;
import playground.model.experiment.SettingsConflict;

/** Why a link of this program's own could not be read, and where. */
public sealed interface OwnLinkProblem {

  /** Longer than any link. */
  record TooLong() implements OwnLinkProblem {}

  /** A part between two &amp; that is no {@code key=value}. */
  record NoValue(String part) implements OwnLinkProblem {}

  /** A key that no setting has. */
  record Unknown(String key) implements OwnLinkProblem {}

  /** A key that is there a second time. */
  record Twice(String key) implements OwnLinkProblem {}

  /** A value with a % that no character follows, coded as in an address. */
  record BadCode(String key, String value) implements OwnLinkProblem {}

  /** A value, or one of several, that is no number. */
  record NotANumber(String key, String value) implements OwnLinkProblem {}

  /** A number with a fraction. */
  record NotWhole(String key, String value) implements OwnLinkProblem {}

  /** A number that the setting cannot have. */
  record OutOfRange(String key, String value, Range right) implements OwnLinkProblem {}

  /** A choice that there is not, and those that there are. */
  record UnknownName(String key, String value, List<String> right) implements OwnLinkProblem {}

  /** More or fewer values than the setting can have, or characters of a text. */
  record WrongLength(String key, int length, Range right) implements OwnLinkProblem {}

  /** Settings that are each right and do not fit each other. */
  record DoesNotFit(SettingsConflict conflict) implements OwnLinkProblem {}
}
