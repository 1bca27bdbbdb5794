/** The window of many seeds. */
package playground.app.view.seeds;
