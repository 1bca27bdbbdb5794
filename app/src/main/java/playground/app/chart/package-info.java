/**
 * What the window draws on canvases: losses, histograms, and marks on the network and the plane.
 */
package playground.app.chart;
