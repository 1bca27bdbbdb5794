/** The command that trains many networks, and the files that it writes and joins. */
@org.jspecify.annotations.NullMarked
package playground.app.cli.sweep;
