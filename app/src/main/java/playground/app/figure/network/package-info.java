/** The picture of a network: its features, its units' maps, and the weights between them. */
package playground.app.figure.network;
