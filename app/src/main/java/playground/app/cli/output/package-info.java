/** What commands print, the files that they write, and their exit codes. */
@org.jspecify.annotations.NullMarked
package playground.app.cli.output;
