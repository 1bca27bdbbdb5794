package playground.app.paint;

import java.util.List;
import playground.model.data.Feature;
import playground.model.network.Architecture;
import playground.model.network.Propagation;

/**
 * Runs a network over a grid of pixels of the {@link Plane} and hands on what each unit answers.
 *
 * <p>The pixels go through the network in chunks that stay in the cache. Not thread-safe.
 */
public final class FieldMap {
  private static final int CHUNK = 256;

  /** Takes what the units answer on some pixels. */
  public interface Sink {
    /**
     * One unit's answers.
     *
     * @param layer 0 for the first layer after the inputs
     * @param pixel the first of the pixels, counted in rows from the top left
     * @param values holds the answers from {@code offset} on
     * @param count how many pixels
     */
    void accept(int layer, int unit, int pixel, double[] values, int offset, int count);
  }

  private final Architecture architecture;
  private final int side;
  private final double[][] inputs;
  private final Propagation pass;

  /** A map of {@code side} × {@code side} pixels for networks of this shape on these inputs. */
  public FieldMap(Architecture architecture, List<Feature> features, int side) {
    this.architecture = architecture;
    this.side = side;
    inputs = Plane.featuresAt(features, side);
    pass = new Propagation(architecture, Math.min(CHUNK, side * side));
  }

  /** Pixels of a side. */
  public int side() {
    return side;
  }

  /** Answers of every unit of every layer, at every pixel. */
  public void allUnits(double[] parameters, Sink sink) {
    run(parameters, 0, sink);
  }

  /** Answers of the output layer alone, at every pixel. */
  public void outputs(double[] parameters, Sink sink) {
    run(parameters, architecture.depth() - 1, sink);
  }

  private void run(double[] parameters, int firstLayer, Sink sink) {
    int stride = pass.capacity();
    for (int pixel = 0; pixel < side * side; pixel += stride) {
      int count = Math.min(stride, side * side - pixel);
      for (int i = 0; i < inputs.length; i++) {
        System.arraycopy(inputs[i], pixel, pass.inputs(), i * stride, count);
      }
      pass.forward(parameters, count);
      for (int layer = firstLayer; layer < architecture.depth(); layer++) {
        double[] answers = pass.activations(layer);
        for (int unit = 0; unit < architecture.units(layer); unit++) {
          sink.accept(layer, unit, pixel, answers, unit * stride, count);
        }
      }
    }
  }
}
