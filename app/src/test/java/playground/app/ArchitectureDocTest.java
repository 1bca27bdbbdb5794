package playground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the architecture names the packages, classes and methods that there are. */
class ArchitectureDocTest {
  private static final Path PAGE = Path.of("docs", "architecture.md");
  private static final List<Path> MODULES =
      Stream.of("model", "ui-resources", "app").map(name -> Path.of("..", name)).toList();

  /** A type, or a member of one: {@code Trainer} or {@code Trainer.step}. */
  private static final Pattern NAME = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?`");

  @Test
  void thePageListsThePackagesOfEachModule() throws IOException {
    Map<String, Set<String>> listed = new TreeMap<>();
    Map<String, Set<String>> inTheTree = new TreeMap<>();
    for (Path module : MODULES) {
      String name = module.getFileName().toString();
      listed.put(name, new TreeSet<>(listed(section("### " + name + "\n"))));
      inTheTree.put(name, packages(module));
    }
    assertEquals(inTheTree, listed);
  }

  @Test
  void noPackageUsesOneThatIsListedBelowIt() throws IOException {
    List<String> order = listed(section("## The packages"));
    Set<String> upwards = new TreeSet<>();
    new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("playground")
        .forEach(
            type -> {
              for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String used = dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (order.indexOf(used) > order.indexOf(type.getPackageName())) {
                  upwards.add(type.getPackageName() + " uses " + used);
                }
              }
            });
    assertEquals(Set.of(), upwards);
  }

  /** As many names as can be taken in at a glance. */
  @Test
  void noPackageHasMoreThanFifteenTypes() throws IOException {
    Map<String, Long> large = new TreeMap<>();
    for (Path module : MODULES) {
      javaFiles(module.resolve(Path.of("src", "main", "java"))).stream()
          .filter(file -> !file.endsWith("package-info.java"))
          .collect(
              Collectors.groupingBy(file -> file.getParent().toString(), Collectors.counting()))
          .forEach((folder, types) -> large.merge(folder, types, Long::sum));
    }
    large.values().removeIf(types -> types <= 15);
    assertEquals(Map.of(), large);
  }

  @Test
  void everyTypeAndMemberIsInTheSources() throws IOException {
    Map<String, String> sources = sources();
    List<MatchResult> names = NAME.matcher(Files.readString(PAGE)).results().toList();
    assertFalse(names.isEmpty());
    Set<String> unknown = new TreeSet<>();
    for (MatchResult name : names) {
      String source = sources.get(name.group(1));
      if (source == null || name.group(2) != null && !declares(source, name.group(2))) {
        unknown.add(name.group());
      }
    }
    assertEquals(Set.of(), unknown);
  }

  /** Whether {@code source} declares a method or a constant of that name. */
  private static boolean declares(String source, String member) {
    String method = "(?m)^ +(?!return |throw |new )[\\w<>?,@. \\[\\]]+ " + member + "\\(";
    String constant = "(?m)^ +(?:[\\w<>?]+ )+" + member + " =";
    return Pattern.compile(method + "|" + constant).matcher(source).find();
  }

  /** The page from {@code heading} to the next heading that is not below it. */
  private static String section(String heading) throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(heading);
    assertFalse(start < 0, heading);
    String level = heading.substring(0, heading.indexOf(' '));
    String rest = page.substring(start + heading.length());
    return rest.split("\n#{1," + level.length() + "} ", 2)[0];
  }

  /** The packages in the rows of tables, in their order. */
  private static List<String> listed(String section) {
    return Pattern.compile("(?m)^\\| `(playground\\.[\\w.]+)` \\|")
        .matcher(section)
        .results()
        .map(row -> row.group(1))
        .toList();
  }

  private static Set<String> packages(Path module) throws IOException {
    Path root = module.resolve(Path.of("src", "main", "java"));
    Set<String> packages = new TreeSet<>();
    for (Path file : javaFiles(root)) {
      Path folder = root.relativize(file).getParent();
      if (folder != null) {
        packages.add(folder.toString().replace(folder.getFileSystem().getSeparator(), "."));
      }
    }
    return packages;
  }

  /** The text of each file, by the name of its type; tests are sources as well. */
  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (Path module : MODULES) {
      for (Path file : javaFiles(module.resolve("src"))) {
        sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
      }
    }
    return sources;
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
