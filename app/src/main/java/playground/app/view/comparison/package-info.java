/** Networks side by side. */
package playground.app.view.comparison;
