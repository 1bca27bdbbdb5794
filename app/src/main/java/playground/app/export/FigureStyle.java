package playground.app.export;

import playground.app.figure.Ink;
import playground.app.figure.MapColors;

/**
 * How figures show it.
 *
 * @param colors how values become colours
 * @param ink of what is written and of curves
 * @param gradientEdges whether the network's edges show |∂L/∂w| in place of weights
 * @param logLoss whether losses are on a logarithmic scale
 * @param learningRate whether the loss curves have the learning rate beside them
 * @param factors whether the gradients have each layer's factors beside them
 */
public record FigureStyle(
    MapColors colors,
    Ink ink,
    boolean gradientEdges,
    boolean logLoss,
    boolean learningRate,
    boolean factors) {}
