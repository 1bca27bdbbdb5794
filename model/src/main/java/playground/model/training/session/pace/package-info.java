/** When a session trains its next epoch, and after which epochs it computes the losses. */
package playground.model.training.session.pace;
