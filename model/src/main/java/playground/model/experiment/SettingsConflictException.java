package playground.model.experiment;

/** Settings that do not fit each other. */
public final class SettingsConflictException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final SettingsConflict conflict;

  SettingsConflictException(SettingsConflict conflict, String message) {
    super(message);
    this.conflict = conflict;
  }

  /** What does not fit. */
  public SettingsConflict conflict() {
    return conflict;
  }
}
