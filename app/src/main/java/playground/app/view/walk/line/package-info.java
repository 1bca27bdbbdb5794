/** What a walk says at a place: formulas, and the same with numbers. */
package playground.app.view.walk.line;
