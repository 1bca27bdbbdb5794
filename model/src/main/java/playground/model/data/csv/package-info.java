/**
 * Own points from and to a table: comma-separated values, or what a spreadsheet copies.
 *
 * <p>A table is three columns, x₁, x₂ and the class by its name, with or without a header. How it
 * is written is found out from its beginning and can be given instead. It is read once through, in
 * memory for the points alone. What is wrong with one is a value without a text: the program that
 * shows it has the words, in the language of its user.
 */
package playground.model.data.csv;
