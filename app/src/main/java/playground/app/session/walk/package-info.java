/** The walk through one training step, place by place. */
package playground.app.session.walk;
