/** Lessons, read from Markdown: steps with prose, an experiment, and questions. */
package playground.model.lesson;
