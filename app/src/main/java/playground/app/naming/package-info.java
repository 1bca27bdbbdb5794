/** What layers, units, classes and changes are called in sentences and on charts. */
package playground.app.naming;
