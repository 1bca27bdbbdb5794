package playground.app.cli;

import playground.app.cli.argument.Specifications;
import playground.resources.UiResources;

/** Which version of the program this is, and what it runs on. */
final class Version {
  private Version() {}

  static String text() {
    return "%s %s (Java %s)"
        .formatted(
            Specifications.PROGRAM,
            UiResources.about().getString("version"),
            System.getProperty("java.version"));
  }
}
