/**
 * Pixels: colours, the maps of units over the plane, and charts. It knows values and sizes, not
 * controls; it imports no other room but text.
 */
package playground.app.paint;
