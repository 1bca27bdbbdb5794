/** Pictures to take home: rendered anew at their own resolution, off the JavaFX thread. */
package playground.app.export;
