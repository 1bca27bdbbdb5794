package playground.app.raster;

/**
 * Finished edges: premultiplied ARGB pixels, rows from the top, clear where there is no edge.
 *
 * @param request what was asked for
 * @param width pixels of a row
 * @param height rows
 * @param pixels of the picture
 */
public record EdgeFrame(EdgeRequest request, int width, int height, int[] pixels) {}
