/** What a gradient check shows. */
package playground.app.figure.check;
