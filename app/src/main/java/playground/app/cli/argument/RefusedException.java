package playground.app.cli.argument;

import playground.app.text.Notice;

/** Arguments, or what they name, are wrong. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Notice notice;

  /** With the sentence that says what would be right. */
  public RefusedException(Notice notice) {
    super(notice.key());
    this.notice = notice;
  }

  /** With the message {@code key}, a problem. */
  public static RefusedException of(String key, Object... arguments) {
    return new RefusedException(Notice.problem(key, arguments));
  }

  /** The sentence that says what would be right. */
  public Notice notice() {
    return notice;
  }
}
