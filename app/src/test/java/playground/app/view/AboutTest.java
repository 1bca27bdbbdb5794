package playground.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import playground.app.PlaygroundWindow;
import playground.resources.UiResources;

/** The program says which version it is and under which licences its libraries are. */
class AboutTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @Test
  void everyLibraryThatShipsIsNamedWithItsVersionAndLicence() throws Exception {
    Set<String> ships = new TreeSet<>();
    for (String module : List.of(".", "model", "ui-resources", "app")) {
      ships.addAll(dependencies(Path.of("..", module, "pom.xml")));
    }
    ResourceBundle about = UiResources.about();
    assertEquals(
        ships,
        about.keySet().stream()
            .filter(key -> key.contains(":"))
            .collect(Collectors.toCollection(TreeSet::new)));
    for (String library : ships) {
      String[] cells = about.getString(library).split("\t");
      assertEquals(4, cells.length, library);
      assertTrue(cells[1].matches("\\d.*"), library);
    }
  }

  @Test
  void theDialogShowsThemAll() {
    Menus.choose(playground, "menu.help.about");
    playground.until(() -> playground.isThere("about"));
    Node about = playground.find("about");
    Set<String> shown =
        about.lookupAll(".label").stream()
            .map(label -> ((Label) label).getText())
            .collect(Collectors.toSet());
    assertTrue(shown.contains("JavaFX"), shown.toString());
    assertTrue(shown.contains("GPL 2 with the Classpath Exception"), shown.toString());
    assertTrue(
        shown.contains("Version " + UiResources.about().getString("version")), shown.toString());
    assertFalse(shown.toString().contains("null"), shown.toString());
    assertFalse(shown.toString().contains("${"), shown.toString());
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !playground.isThere("about"));
  }

  /** The libraries that {@code pom} adds to the program itself. */
  private static Set<String> dependencies(Path pom) throws Exception {
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(pom.toFile())
            .getDocumentElement();
    Set<String> found = new TreeSet<>();
    NodeList all = project.getElementsByTagName("dependency");
    for (int k = 0; k < all.getLength(); k++) {
      Element dependency = (Element) all.item(k);
      boolean managed =
          dependency.getParentNode().getParentNode().getNodeName().equals("dependencyManagement");
      String scope = text(dependency, "scope");
      String group = text(dependency, "groupId");
      if (!managed && !scope.equals("test") && !group.equals("playground")) {
        found.add(group + ":" + text(dependency, "artifactId"));
      }
    }
    return found;
  }

  private static String text(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }
}
