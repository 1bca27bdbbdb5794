package playground.app.session.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import playground.app.file.RegularFile;
import playground.app.notice.LessonNotices;
import playground.app.notice.ReadNotices;
import playground.app.text.Language;
import playground.app.text.Notice;
import playground.app.text.Numbers;
import playground.app.text.Shortened;
import playground.model.lesson.Lesson;
import playground.model.lesson.LessonException;
import playground.model.lesson.LessonProblem;
import playground.model.lesson.LessonReader;
import playground.model.lesson.LessonStep;

/**
 * A lesson in a file, such as {@code rates.md}; with a file a language, {@code rates.zh.md} and
 * {@code rates.en.md}, whichever of them was chosen, all are read.
 */
public final class LessonFile {
  private static final String ENDING = ".md";

  /** A letter takes at most four bytes. */
  private static final int MOST_BYTES = 4 * LessonReader.MOST_CHARACTERS;

  private LessonFile() {}

  /** What came of reading. */
  public sealed interface Outcome {}

  /**
   * A lesson.
   *
   * @param id what it is called in files of experiments
   * @param languages the lesson in each language that there is a file of; a file without a language
   *     in its name serves for all
   */
  public record Good(String id, Map<Language, Lesson> languages) implements Outcome {
    /** Copies the map. */
    public Good {
      languages = Map.copyOf(languages);
    }

    /** The lesson in {@code language}, or else in the one that there is. */
    public Lesson in(Language language) {
      return Optional.ofNullable(languages.get(language))
          .orElseGet(() -> languages.values().iterator().next());
    }

    /** That it can be opened from the file {@code name}, and what it has. */
    public Notice sound(String name) {
      List<LessonStep> steps = languages.values().iterator().next().steps();
      long questions = steps.stream().filter(step -> step.question().isPresent()).count();
      return Notice.info(
          "lesson.sound", name, Numbers.count(steps.size()), Numbers.count(questions));
    }
  }

  /** No lesson, and why. */
  public record Bad(Notice reason) implements Outcome {}

  /** Whether a file is one of a lesson, by its name. */
  public static boolean isLesson(Path file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** Reads the lesson of {@code file}; takes as long as the file system does. */
  public static Outcome read(Path file) {
    String id = id(file);
    Map<Language, Lesson> languages = new EnumMap<>(Language.class);
    LessonReader reader = new LessonReader(Showable.ids());
    Optional<Notice> problem = read(file, id, reader, languages);
    if (problem.isEmpty() && suffix(file).isPresent()) {
      for (Language other : Language.values()) {
        Path sibling = file.resolveSibling(id + suffix(other) + ENDING);
        if (problem.isEmpty() && !languages.containsKey(other) && Files.isRegularFile(sibling)) {
          problem = read(sibling, id, reader, languages);
        }
      }
    }
    return problem.<Outcome>map(Bad::new).orElseGet(() -> new Good(id, languages));
  }

  private static Optional<Notice> read(
      Path file, String id, LessonReader reader, Map<Language, Lesson> languages) {
    String name = Shortened.nameOf(file);
    try {
      Lesson lesson = reader.read(id, text(file));
      suffix(file)
          .map(List::of)
          .orElseGet(() -> List.of(Language.values()))
          .forEach(language -> languages.put(language, lesson));
      return Optional.empty();
    } catch (LessonException e) {
      return Optional.of(LessonNotices.of(name, e));
    } catch (IOException e) {
      return Optional.of(ReadNotices.of(e, name));
    }
  }

  private static String text(Path file) throws IOException, LessonException {
    RegularFile.require(file);
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw new LessonException(
          1, 1, new LessonProblem.TooLong(bytes.length, LessonReader.MOST_CHARACTERS));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new LessonException(1, 1, new LessonProblem.NotUtf8());
    }
  }

  private static String id(Path file) {
    String name = name(file);
    int ending =
        suffix(file).map(language -> suffix(language).length()).orElse(0)
            + (isLesson(file) ? ENDING.length() : 0);
    // A name of nothing else is one as well.
    return ending < name.length() ? name.substring(0, name.length() - ending) : name;
  }

  /** The language that a name has before its ending. */
  private static Optional<Language> suffix(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return Arrays.stream(Language.values())
        .filter(language -> name.endsWith(suffix(language) + ENDING))
        .findFirst();
  }

  private static String suffix(Language language) {
    return "." + language.locale().getLanguage();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
