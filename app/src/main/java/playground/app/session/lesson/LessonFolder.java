package playground.app.session.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import playground.app.notice.ReadNotices;
import playground.app.text.Shortened;

/** A folder in which a user keeps lessons. */
final class LessonFolder {
  /** The most files that are looked at. */
  private static final int MOST = 200;

  private LessonFolder() {}

  /** What came of reading each file of a lesson, in the order of their names. */
  static Map<Path, LessonFile.Outcome> read(Path folder) {
    Map<Path, LessonFile.Outcome> found = new LinkedHashMap<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> lessons = files.filter(LessonFile::isLesson).sorted().limit(MOST).toList();
      lessons.forEach(file -> found.put(file, LessonFile.read(file)));
    } catch (IOException e) {
      found.put(folder, new LessonFile.Bad(ReadNotices.of(e, Shortened.nameOf(folder))));
    }
    return found;
  }
}
