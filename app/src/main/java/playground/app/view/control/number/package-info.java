/** Controls of a number: a field, a slider beside it, and how far along its track a number is. */
package playground.app.view.control.number;
