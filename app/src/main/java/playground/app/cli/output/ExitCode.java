package playground.app.cli.output;

/** What a command tells the program that ran it. */
public final class ExitCode {
  /** All went as it was asked for. */
  public static final int DONE = 0;

  /** A check failed, training diverged, or a sweep was stopped. */
  public static final int FAILED = 1;

  /** Arguments, or what they name, are wrong. */
  public static final int REFUSED = 2;

  private ExitCode() {}
}
