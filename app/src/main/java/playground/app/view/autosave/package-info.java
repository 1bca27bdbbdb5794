/** What is offered at the start where the program was killed before. */
package playground.app.view.autosave;
