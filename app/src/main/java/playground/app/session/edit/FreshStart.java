package playground.app.session.edit;

/** The user has started the run again, from the weights that it began with. */
final class FreshStart implements RunEdit {}
