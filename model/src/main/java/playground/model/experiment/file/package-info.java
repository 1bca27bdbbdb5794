/**
 * Experiments as JSON files: every setting by its name, every choice by the name of what is chosen.
 *
 * <p>A file has all settings and no others, so that it means the same experiment for whoever opens
 * it; the user's own points are part of it. What training has made of the network is not.
 *
 * <p>What is wrong with a file is a value without a text, {@link
 * playground.model.experiment.file.FileProblem}: the program that shows it has the words.
 */
package playground.model.experiment.file;
