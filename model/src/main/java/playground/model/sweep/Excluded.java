package playground.model.sweep;

import java.util.Optional;
import playground.model.experiment.SettingsConflict;

/**
 * There is no such experiment: the settings of the cell exclude each other.
 *
 * @param conflict what does not fit; empty where one value is out of the range that another value
 *     leaves to it
 */
public record Excluded(Optional<SettingsConflict> conflict) implements CellPlan, CellResult {}
