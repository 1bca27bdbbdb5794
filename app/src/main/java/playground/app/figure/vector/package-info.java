/** Figures as SVG and PDF: lines and letters as shapes, and maps as pictures within them. */
@org.jspecify.annotations.NullMarked
package playground.app.figure.vector;
