package playground.model.experiment.file;

import java.util.List;
import java.util.Optional;
import playground.model.experiment.Range;
import playground.model.experiment.SettingsConflict;

/** Why a file could not be read as an experiment, and where. A place is such as data.points. */
public sealed interface FileProblem {
  /** What a setting can be. */
  enum Kind {
    /** Several settings, each with its name. */
    GROUP,
    /** Values one after the other. */
    LIST,
    /** A number. */
    NUMBER,
    /** A number without a fraction. */
    WHOLE_NUMBER,
    /** True or false. */
    TRUTH,
    /** A text. */
    TEXT
  }

  /** Not even JSON, from here on; both counted from 1, columns in bytes. */
  record NotJson(long line, long column) implements FileProblem {}

  /** JSON, but nothing that says to be an experiment. */
  record NotAnExperiment() implements FileProblem {}

  /** Written by a later version of the program, in another form. */
  record OtherFormat(String format, int known) implements FileProblem {}

  /** A setting that there is not. */
  record Unknown(String place) implements FileProblem {}

  /** A setting that is not there. */
  record Missing(String place) implements FileProblem {}

  /** Something else than a setting of this kind. */
  record WrongKind(String place, String value, Kind right) implements FileProblem {}

  /** A choice that there is not, and those that there are. */
  record UnknownName(String place, String value, List<String> right) implements FileProblem {}

  /** A number that the setting cannot have. */
  record OutOfRange(String place, String value, Range right) implements FileProblem {}

  /** A list with more or fewer values than it can have, or a text with characters. */
  record WrongLength(String place, int length, Range right) implements FileProblem {}

  /** A number that has to be above another, and is not. */
  record NotAbove(String place, String value, String other) implements FileProblem {}

  /** A number that is above another, but less than {@code least}: the two cannot be told apart. */
  record TooClose(String place, String value, double least, String other) implements FileProblem {}

  /** Not the name of a class: blank, too long, or that of both classes. */
  record ClassName(String place, String value, int longest) implements FileProblem {}

  /** Settings that are each right and do not fit each other. */
  record DoesNotFit(SettingsConflict conflict) implements FileProblem {}

  /** JSON beyond any experiment: so many values, groups in groups so deep, or texts so long. */
  record TooMuch() implements FileProblem {}

  /** More bytes than an experiment can have. */
  record TooLarge(long mostBytes) implements FileProblem {}

  /** The setting that is meant, such as data.points; empty where it is the file as a whole. */
  default Optional<String> setting() {
    return switch (this) {
      case Unknown(String place) -> Optional.of(place);
      case Missing(String place) -> Optional.of(place);
      case WrongKind wrong -> Optional.of(wrong.place());
      case UnknownName unknown -> Optional.of(unknown.place());
      case OutOfRange out -> Optional.of(out.place());
      case WrongLength wrong -> Optional.of(wrong.place());
      case NotAbove low -> Optional.of(low.place());
      case TooClose close -> Optional.of(close.place());
      case ClassName name -> Optional.of(name.place());
      case NotJson notJson -> Optional.empty();
      case NotAnExperiment other -> Optional.empty();
      case OtherFormat other -> Optional.empty();
      case DoesNotFit conflict -> Optional.empty();
      case TooMuch much -> Optional.empty();
      case TooLarge large -> Optional.empty();
    };
  }
}
