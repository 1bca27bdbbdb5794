/** Finds the style sheets and message bundles of the program. */
package playground.resources;
