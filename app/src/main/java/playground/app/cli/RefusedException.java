package playground.app.cli;

import playground.app.text.Notice;

/** Arguments, or what they name, are wrong. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Notice notice;

  /** With the sentence that says what would be right. */
  RefusedException(Notice notice) {
    super(notice.key());
    this.notice = notice;
  }

  static RefusedException of(String key, Object... arguments) {
    return new RefusedException(Notice.problem(key, arguments));
  }

  Notice notice() {
    return notice;
  }
}
