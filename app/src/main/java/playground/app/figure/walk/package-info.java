/** What the walk through a training step draws. */
package playground.app.figure.walk;
