/** What is wrong with a file, a table or a link, in a sentence that names the place. */
@org.jspecify.annotations.NullMarked
package playground.app.notice;
