package playground.app.raster;

import java.util.List;
import java.util.function.BooleanSupplier;
import playground.app.figure.Plane;
import playground.model.data.Feature;
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
  private final int side;
  private final float[][] kept;
  private final FloatPass pass;

  /** A map of {@code side} × {@code side} pixels for networks of this shape on these inputs. */
  public FieldMap(Architecture architecture, List<Feature> features, int side) {
    this.features = features;
    this.side = side;
    kept = side <= LARGEST_KEPT ? new float[features.size()][side * side] : new float[0][];
    for (int i = 0; i < kept.length; i++) {
      Plane.featureAt(features.get(i), side, 0, side * side, kept[i], 0);
    }
    pass = new FloatPass(architecture, Math.min(CHUNK, side * side));
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

  private void fillInputs(int pixel, int count) {
    for (int i = 0; i < features.size(); i++) {
      int row = i * pass.capacity();
      if (kept.length > 0) {
        System.arraycopy(kept[i], pixel, pass.inputs(), row, count);
      } else {
        Plane.featureAt(features.get(i), side, pixel, count, pass.inputs(), row);
      }
    }
  }
}
