/**
 * What commands are given: which arguments there are, their values, and what is wrong with them.
 */
@org.jspecify.annotations.NullMarked
package playground.app.cli.argument;
