package playground.app.session.edit;

/**
 * Something that the user did to the network itself, which is no setting. Each one is only equal to
 * itself, for the same can be done twice.
 */
public sealed interface RunEdit permits SetByHand, FreshStart, BranchedOff {}
