/** What the program remembers for its user from one start to the next. */
package playground.app.preference;
