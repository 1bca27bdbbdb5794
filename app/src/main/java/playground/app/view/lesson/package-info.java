/** The pane of a lesson, and the marks on what it means. */
package playground.app.view.lesson;
