/** What scripts in PyTorch and in NumPy have in common: numbers, data, mini-batches, the check. */
@org.jspecify.annotations.NullMarked
package playground.app.script.part;
