/** What a script says in PyTorch: network, loss, optimizer, training. */
@org.jspecify.annotations.NullMarked
package playground.app.script.torch;
