/** Experiments as Python scripts that need nothing of this program; no JavaFX. */
@org.jspecify.annotations.NullMarked
package playground.app.script;
