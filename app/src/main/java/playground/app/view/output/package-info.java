/** The pane of the output: the decision boundary, its scale and its readings. */
package playground.app.view.output;
