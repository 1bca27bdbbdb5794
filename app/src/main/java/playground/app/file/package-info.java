/** Files that are there whole or not at all: pictures, tables and experiments. */
package playground.app.file;
