/** The lower panes: losses, gradients, histograms, and what is offered after a divergence. */
package playground.app.view.instrument;
