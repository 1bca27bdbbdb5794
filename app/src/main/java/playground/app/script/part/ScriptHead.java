package playground.app.script.part;

/** What stands before a script: what it is, and what it imports. */
public final class ScriptHead {
  private ScriptHead() {}

  /**
   * Puts it before the lines of {@code out}.
   *
   * @param library what the script computes with
   * @param imports that are not of Python itself
   */
  public static void write(PythonScript out, String library, String imports) {
    String math = out.text().contains("math.") ? "import math\n" : "";
    out.before(
        """
        # $
        # $
        import argparse
        $import sys

        $
        """,
        out.say("script.title", library),
        out.say("script.run"),
        math,
        imports);
  }
}
