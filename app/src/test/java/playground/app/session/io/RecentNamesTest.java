package playground.app.session.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import playground.app.session.file.RecentFiles;
import playground.app.text.Language;
import playground.app.text.Texts;

/** The list of the files that were used last. */
class RecentNamesTest {
  private final Path root = Path.of("").toAbsolutePath().getRoot();

  @Test
  void aNameThatIsThereOnceStandsAlone() {
    assertEquals(List.of("a.json", "b.json"), names("x/a.json", "x/b.json"));
  }

  @Test
  void namesThatAreAlikeStandWithAsManyFoldersAsTellThemApart() {
    String separator = root.getFileSystem().getSeparator();
    assertEquals(
        List.of("a.json – one", "a.json – two", "b.json"),
        names("class/one/a.json", "class/two/a.json", "class/two/b.json"));
    assertEquals(
        List.of("a.json – x" + separator + "one", "a.json – y" + separator + "one", "a.json – two"),
        names("x/one/a.json", "y/one/a.json", "y/two/a.json"));
    assertEquals(List.of("a.json – " + root, "a.json – one"), names("a.json", "one/a.json"));
    assertEquals(
        List.of("a.json – x" + separator + "one", "a.json – " + root + "one"),
        names("x/one/a.json", "one/a.json"));
  }

  @Test
  void whatCannotBeSeenInANameIsWrittenAsItsCode() {
    assertEquals(List.of("aU+202Enosj.json"), names("x/a\u202enosj.json"));
    assertEquals(
        List.of("a.json – oneU+200B", "a.json – one"), names("one\u200b/a.json", "one/a.json"));
  }

  @Test
  void theLatestTenAreThereEachOnce() {
    RecentFiles recent = new RecentFiles();
    IntStream.rangeClosed(1, 12).forEach(k -> recent.add(file(k + ".json")));
    recent.add(file("5.json"));
    assertEquals(
        IntStream.of(5, 12, 11, 10, 9, 8, 7, 6, 4, 3).mapToObj(k -> file(k + ".json")).toList(),
        recent.filesProperty().get());
    recent.remove(file("12.json"));
    assertEquals(file("11.json"), recent.filesProperty().get().get(1));
    recent.clear();
    assertEquals(List.of(), recent.filesProperty().get());
  }

  private List<String> names(String... files) {
    return RecentNames.of(
        List.of(files).stream().map(this::file).toList(), new Texts(Language.ENGLISH));
  }

  private Path file(String name) {
    return root.resolve(name);
  }
}
