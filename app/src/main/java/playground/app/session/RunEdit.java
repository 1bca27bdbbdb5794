package playground.app.session;

/**
 * Something that the user did to the network itself, which is no setting. Each one is only equal to
 * itself, for the same can be done twice.
 */
sealed interface RunEdit permits SetByHand, FreshStart {}
