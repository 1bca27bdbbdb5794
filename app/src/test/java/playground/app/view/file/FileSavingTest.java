package playground.app.view.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import playground.app.PlaygroundWindow;
import playground.app.notice.WriteNotices;
import playground.app.text.Language;
import playground.app.view.Menus;
import playground.model.data.plane.Dataset;

/** What is saved is saved under the name that is meant, in order, and before the window is gone. */
class FileSavingTest {
  @RegisterExtension final PlaygroundWindow playground = new PlaygroundWindow();

  @TempDir Path folder;

  @Test
  void aNameWithoutAnEndingGetsTheOneOfItsKindAndTheFolderIsRemembered() throws IOException {
    save("menu.file.saveAs", folder.resolve("mine"));
    untilTold("Written: " + folder.resolve("mine.json"));
    save("menu.file.saveAs", folder.resolve("version 1.2"));
    untilTold("Written: " + folder.resolve("version 1.2.json"));
    save("menu.file.saveCsv", folder.resolve("mine"));
    untilTold("Written: " + folder.resolve("mine.csv"));
    save("menu.file.saveCsv", folder.resolve("MINE.CSV"));
    untilTold("Written: " + folder.resolve("MINE.CSV"));
    assertEquals(Set.of("mine.json", "version 1.2.json", "mine.csv", "MINE.CSV"), filesInFolder());
    assertEquals(
        folder.toFile(),
        playground.onFx(() -> playground.context().options().folderProperty().get()));
  }

  @Test
  void whereTheEndingMakesItAFileThatIsThereOneIsAskedFirst() throws IOException {
    Path there = Files.writeString(folder.resolve("mine.json"), "old");
    save("menu.file.saveAs", folder.resolve("mine"));
    playground.until(this::isAsked);
    assertEquals("old", Files.readString(there));
    playground.press(KeyCode.ESCAPE);
    playground.until(() -> !isAsked());
    assertEquals("old", Files.readString(there));

    save("menu.file.saveAs", folder.resolve("mine"));
    playground.until(this::isAsked);
    playground.press(KeyCode.ENTER);
    untilTold("Written: " + there);
    assertTrue(Files.readString(there).startsWith("{"));
  }

  @Test
  void ofTwoSavesToOneFileTheLaterStays() throws Exception {
    CountDownLatch goOn = holdWrites();
    Path file = folder.resolve("mine.json");
    playground.onFx(
        () -> playground.session().settings().editData(d -> d.withDataset(Dataset.XOR)));
    save("menu.file.saveAs", file);
    playground.onFx(
        () -> playground.session().settings().editData(d -> d.withDataset(Dataset.MOONS)));
    save("menu.file.saveAs", file);
    assertEquals(Set.of(), filesInFolder());
    goOn.countDown();
    playground.until(() -> playground.context().writes().pendingProperty().get() == 0);
    assertTrue(Files.readString(file).contains("moons"), Files.readString(file));
  }

  @Test
  void whatHasAFileIsSavedThereAndTheTitleSaysWhetherItIs() throws IOException {
    assertEquals("Backprop Playground", title());
    Path file = folder.resolve("mine.json");
    playground.chooseFile(file);
    playground.press(KeyCode.CONTROL, KeyCode.S);
    untilTitled("mine.json – Backprop Playground");
    playground.onFx(
        () -> playground.session().settings().editData(d -> d.withDataset(Dataset.XOR)));
    untilTitled("*mine.json – Backprop Playground");
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.CHINESE));
    assertEquals("*mine.json – 反向传播游乐场", title());
    playground.onFx(() -> playground.context().texts().languageProperty().set(Language.ENGLISH));

    playground.chooseFile(folder.resolve("not-asked-for.json"));
    CountDownLatch goOn = holdWrites();
    playground.press(KeyCode.CONTROL, KeyCode.S);
    playground.onFx(() -> {});
    assertEquals("*mine.json – Backprop Playground", title(), "not before it is written");
    goOn.countDown();
    untilTitled("mine.json – Backprop Playground");
    assertTrue(Files.readString(file).contains("xor"), Files.readString(file));
    assertEquals(Set.of("mine.json"), filesInFolder());

    playground.press(KeyCode.CONTROL, KeyCode.N);
    untilTitled("Backprop Playground");
  }

  @Test
  void theFilesUsedLastAreInTheMenuUntilTheyAreGone() throws IOException {
    MenuItem clear = Menus.item(playground, "menu.file.recent.clear");
    assertTrue(clear.getParentMenu().isDisable());
    Path older = folder.resolve("my_file__1.json");
    Path newer = folder.resolve("mine.json");
    save("menu.file.saveAs", older);
    untilTold("Written: " + older);
    save("menu.file.saveAs", newer);
    untilTold("Written: " + newer);
    assertEquals("_1  mine.json", Menus.item(playground, "recent.1").getText());
    assertEquals("_2  my_file__1.json", Menus.item(playground, "recent.2").getText());

    Menus.choose(playground, "recent.2");
    untilTitled("my_file__1.json – Backprop Playground");
    assertEquals("_1  my_file__1.json", Menus.item(playground, "recent.1").getText());
    Files.delete(newer);
    Menus.choose(playground, "recent.2");
    untilTold("Not opened: there is no file " + newer + " any longer. It is off the list.");
    assertEquals("my_file__1.json – Backprop Playground", title());
    assertEquals(
        List.of(older),
        playground.onFx(() -> playground.context().options().recentFiles().filesProperty().get()));
    Menus.choose(playground, "menu.file.recent.clear");
    assertTrue(Menus.item(playground, "menu.file.recent.clear").getParentMenu().isDisable());
  }

  @Test
  void whatCouldNotBeSavedStaysMarkedAndInItsFile() throws IOException {
    Path file = folder.resolve("mine.json");
    save("menu.file.saveAs", file);
    untilTitled("mine.json – Backprop Playground");
    playground.onFx(
        () -> playground.session().settings().editData(d -> d.withDataset(Dataset.XOR)));
    untilTitled("*mine.json – Backprop Playground");
    save("menu.file.saveAs", folder.resolve("nowhere").resolve("other.json"));
    playground.until(() -> status().startsWith("Not written"));
    assertEquals("*mine.json – Backprop Playground", title());
  }

  @Test
  void quittingWaitsUntilAllIsWrittenAndSaysSo() throws IOException {
    CountDownLatch goOn = holdWrites();
    Path file = folder.resolve("mine.json");
    save("menu.file.saveAs", file);
    playground.press(KeyCode.CONTROL, KeyCode.Q);
    assertTrue(playground.stage().isShowing());
    assertEquals("quit.writing", playground.session().noticeProperty().get().key());
    goOn.countDown();
    playground.until(() -> !playground.stage().isShowing());
    assertTrue(Files.readString(file).startsWith("{"));
  }

  @Test
  void whoQuitsOnceMoreIsNotHeldUpAndTheFileIsWrittenAllTheSame() {
    CountDownLatch goOn = holdWrites();
    Path file = folder.resolve("mine.json");
    save("menu.file.saveAs", file);
    playground.press(KeyCode.CONTROL, KeyCode.Q);
    playground.press(KeyCode.CONTROL, KeyCode.Q);
    playground.until(() -> !playground.stage().isShowing());
    playground.onFx(playground.window()::close);
    goOn.countDown();
    playground.until(() -> Files.exists(file));
  }

  @Test
  void theWindowStaysWhereAFileCouldNotBeWritten() {
    CountDownLatch goOn = holdWrites();
    save("menu.file.saveAs", folder.resolve("nowhere").resolve("mine.json"));
    playground.press(KeyCode.CONTROL, KeyCode.Q);
    goOn.countDown();
    playground.until(() -> status().startsWith("Not written"));
    playground.onFx(() -> assertTrue(playground.stage().isShowing()));
    playground.press(KeyCode.CONTROL, KeyCode.Q);
    playground.until(() -> !playground.stage().isShowing());
  }

  @Test
  void aWriteProtectedFileIsNamed() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path file = Files.writeString(folder.resolve("mine.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    save("menu.file.saveAs", file);
    playground.until(() -> status().startsWith("Not written: " + file + " is write-protected."));
    assertEquals("old", Files.readString(file));
  }

  @Test
  void whateverWritingThrowsIsTold() {
    playground.onFx(
        () ->
            playground
                .context()
                .writes()
                .run(
                    () -> {
                      throw new OutOfMemoryError("none left");
                    },
                    thrown -> WriteNotices.failed(folder, String.valueOf(thrown)),
                    playground.session()::tell));
    playground.until(() -> status().contains("none left"));
    save("menu.file.saveAs", folder.resolve("mine.json"));
    untilTold("Written: " + folder.resolve("mine.json"));
  }

  /** Has all that is to be written wait. */
  private CountDownLatch holdWrites() {
    CountDownLatch goOn = new CountDownLatch(1);
    playground.onFx(
        () ->
            playground
                .context()
                .writes()
                .runQuietly(
                    () -> {
                      try {
                        goOn.await();
                      } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                      }
                    }));
    return goOn;
  }

  private void save(String item, Path file) {
    playground.chooseFile(file);
    Menus.choose(playground, item);
  }

  private boolean isAsked() {
    return playground.robot.lookup(DialogPane.class::isInstance).tryQuery().isPresent();
  }

  private void untilTitled(String title) {
    playground.until(() -> title().equals(title));
  }

  private String title() {
    return playground.onFx(() -> playground.stage().getTitle());
  }

  private void untilTold(String told) {
    playground.until(() -> status().equals(told));
  }

  private String status() {
    return playground.<Label>find("status").getText();
  }

  private Set<String> filesInFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
