package playground.app.figure.loss;

import playground.app.figure.Ink;

/**
 * How losses are drawn over the epochs.
 *
 * @param epoch what the epochs' axis is called
 * @param logScale whether losses are on a logarithmic scale
 * @param rate whether the learning rate is drawn too
 * @param ink the colours
 */
public record LossStyle(String epoch, boolean logScale, boolean rate, Ink ink) {}
