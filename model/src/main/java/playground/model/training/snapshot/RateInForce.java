package playground.model.training.snapshot;

/**
 * The learning rate that the schedule has made of the setting.
 *
 * @param value η
 * @param used whether the latest update was made with it; where none was made yet with the settings
 *     or from the state of the moment, it is that of the coming update
 */
public record RateInForce(double value, boolean used) {}
