/** What a script says in NumPy: forward pass, loss, backward pass, optimizer, training. */
@org.jspecify.annotations.NullMarked
package playground.app.script.numpy;
