/** The diagram of the network: units, edges, and what stands below each layer. */
package playground.app.view.network;
