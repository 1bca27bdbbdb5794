/** Going through lessons: which there are, and at which step the user is. */
package playground.app.session.lesson;
