package playground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsFolderTest {
  @TempDir Path folder;

  @Test
  void theDocumentsFolderIsTheOneThatTheDesktopNames() throws IOException {
    String home = folder.toString();
    assertEquals(Optional.of(folder.toFile()), DocumentsFolder.find(home, Map.of()));
    Path english = Files.createDirectory(folder.resolve("Documents"));
    assertEquals(Optional.of(english.toFile()), DocumentsFolder.find(home, Map.of()));
    Path chinese = Files.createDirectory(folder.resolve("文档"));
    Path config = Files.createDirectory(folder.resolve(".config"));
    Files.writeString(
        config.resolve("user-dirs.dirs"),
        "# comment\nXDG_DESKTOP_DIR=\"$HOME/桌面\"\nXDG_DOCUMENTS_DIR=\"$HOME/文档\"\n");
    assertEquals(Optional.of(chinese.toFile()), DocumentsFolder.find(home, Map.of()));
    Files.delete(chinese);
    assertEquals(Optional.of(english.toFile()), DocumentsFolder.find(home, Map.of()));
  }
}
