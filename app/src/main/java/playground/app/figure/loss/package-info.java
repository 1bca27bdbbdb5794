/** The losses over the epochs: of one network, and of several in one chart. */
package playground.app.figure.loss;
