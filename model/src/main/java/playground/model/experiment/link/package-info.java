/**
 * Links of TensorFlow Playground, read and written. What a link carries besides the experiment
 * (what is shown, which controls are hidden) comes with it as {@link
 * playground.model.experiment.link.ViewOptions}.
 *
 * <p>What is wrong with a link, and what a link cannot express, are values without a text: the
 * program that shows them has the words, in the language of its user.
 */
package playground.model.experiment.link;
