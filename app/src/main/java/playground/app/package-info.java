/** The start of the program. */
package playground.app;
