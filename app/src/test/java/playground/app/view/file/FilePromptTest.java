package playground.app.view.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import org.junit.jupiter.api.Test;

class FilePromptTest {
  /** In no encoding; as a name in Chinese where the program was started with that of ASCII. */
  private static final String UNWRITABLE = "\0";

  @Test
  void ofAPathThatCannotBeWrittenTheNameIsToldThatIsTheReason() {
    assertEquals(UNWRITABLE, FilePrompt.unwritable(new File("/there/" + UNWRITABLE)));
    assertEquals(UNWRITABLE, FilePrompt.unwritable(new File("/" + UNWRITABLE + "/a/b.json")));
  }
}
