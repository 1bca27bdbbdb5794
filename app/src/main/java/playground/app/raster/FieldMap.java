package playground.app.raster;

import java.util.List;
import java.util.function.BooleanSupplier;
import playground.model.data.Feature;
import playground.model.data.Plane;
import playground.model.network.Architecture;
import playground.model.network.FloatPass;

/**
 * Runs a network over a grid of pixels of the {@link Plane} and hands on what each unit answers.
 *
 * <p>The pixels go through the network in single precision, in chunks that stay in the cache. Not
 * thread-safe.
 */
public final class FieldMap {
  private static final int CHUNK = 128;

  /** Is told when some pixels have gone through the network. */
  public interface Sink {
    /**
     * Reads the answers with {@link FieldMap#answers}.
     *
     * @param pixel the first of the pixels, counted in rows from the top left
     * @param count how many pixels
     */
    void accept(int pixel, int count);
  }

  /** Up to this side the inputs are kept from one run to the next; beyond, they would be huge. */
  private static final int LARGEST_KEPT = 400;

  private final List<Feature> features;
  private final Plane plane;
  private final int side;
  private final double[] middle;
  private final float[][] kept;
  private final FloatPass pass;

  /**
   * A map of {@code side} × {@code side} pixels of {@code plane} for networks of this shape on
   * these inputs.
   */
  public FieldMap(Architecture architecture, List<Feature> features, Plane plane, int side) {
    this.features = features;
    this.plane = plane;
    this.side = side;
    middle =
        features.stream()
            .mapToDouble(feature -> feature.at(plane.x1At(0.5), plane.x2At(0.5)))
            .toArray();
    kept = side <= LARGEST_KEPT ? new float[features.size()][side * side] : new float[0][];
    for (int i = 0; i < kept.length; i++) {
      inputs(i, 0, side * side, kept[i], 0);
    }
    pass = new FloatPass(architecture, Math.min(CHUNK, side * side), middle);
  }

  /** Pixels of a side. */
  public int side() {
    return side;
  }

  /** Distance between the answers of two units in {@link #answers}. */
  public int stride() {
    return pass.capacity();
  }

  /**
   * What layer {@code layer} answers, 0 being the first after the inputs: unit j at the k-th of the
   * pixels at {@code j * stride() + k}.
   */
  public float[] answers(int layer) {
    return pass.activations(layer);
  }

  /** Sends all pixels through the network, some at a time. */
  public void run(double[] parameters, Sink sink) {
    run(parameters, sink, () -> false);
  }

  /**
   * As {@link #run(double[], Sink)}, but ends early where {@code superseded} answers true.
   *
   * @return whether all pixels went through the network
   */
  boolean run(double[] parameters, Sink sink, BooleanSupplier superseded) {
    pass.take(parameters);
    int stride = pass.capacity();
    for (int pixel = 0; pixel < side * side; pixel += stride) {
      if (superseded.getAsBoolean()) {
        return false;
      }
      int count = Math.min(stride, side * side - pixel);
      fillInputs(pixel, count);
      pass.forward(count);
      sink.accept(pixel, count);
    }
    return true;
  }

  /**
   * Writes input {@code i} at the centres of some pixels, less its value in the middle of the map.
   */
  private void inputs(int i, int pixel, int count, float[] values, int offset) {
    Feature feature = features.get(i);
    for (int k = 0; k < count; k++) {
      double x1 = plane.x1At(((pixel + k) % side + 0.5) / side);
      double x2 = plane.x2At(((pixel + k) / side + 0.5) / side);
      values[offset + k] = (float) (feature.at(x1, x2) - middle[i]);
    }
  }

  private void fillInputs(int pixel, int count) {
    for (int i = 0; i < features.size(); i++) {
      int row = i * pass.capacity();
      if (kept.length > 0) {
        System.arraycopy(kept[i], pixel, pass.inputs(), row, count);
      } else {
        inputs(i, pixel, count, pass.inputs(), row);
      }
    }
  }
}
