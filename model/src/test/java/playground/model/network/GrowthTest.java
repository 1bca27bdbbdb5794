package playground.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import playground.model.network.activation.Activation;

/** Far beyond what a window can show, the engine still works and takes only its share. */
class GrowthTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void aHundredLayersWithAMillionParametersLearn() {
    Architecture architecture = deep(100);
    ParameterLayout layout = new ParameterLayout(architecture);
    assertTrue(layout.size() > 1_000_000);

    SplittableRandom random = new SplittableRandom(1);
    double[] parameters = Initializer.ORTHOGONAL.draw(architecture, random);
    double[] gradient = new double[layout.size()];
    Propagation pass = new Propagation(architecture, 16);
    double[] targets = new double[pass.capacity()];
    for (int k = 0; k < 16; k++) {
      pass.inputs()[k] = random.nextDouble(-1, 1);
      pass.inputs()[pass.capacity() + k] = random.nextDouble(-1, 1);
      targets[k] = pass.inputs()[k] > 0 ? 1 : -1;
    }
    pass.forwardTraining(parameters, 16);
    double atFirst = pass.loss(targets);
    for (int step = 0; step < 40; step++) {
      pass.forwardTraining(parameters, 16);
      pass.backward(parameters, targets, 1.0 / 16, gradient);
      for (int k = 0; k < gradient.length; k++) {
        parameters[k] -= 0.003 * gradient[k];
      }
    }
    pass.forwardTraining(parameters, 16);

    assertTrue(pass.loss(targets) < atFirst / 2, "from " + atFirst + " to " + pass.loss(targets));
  }

  /** Both passes write each number of this room once: no layer needs more than its own. */
  @Test
  void roomGrowsWithLayersTimesExamples() {
    roomFor(50, 64);

    assertEquals(2, roomFor(100, 64) / roomFor(50, 64), 0.1);
    assertEquals(4, roomFor(50, 256) / roomFor(50, 64), 0.4);
  }

  private static double roomFor(int layers, int examples) {
    Architecture architecture = deep(layers);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Propagation pass = new Propagation(architecture, examples);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertTrue(pass.capacity() >= examples);
    return allocated;
  }

  /** 2-101-101-…-1, tanh. */
  private static Architecture deep(int layers) {
    List<Architecture.Layer> all = new ArrayList<>();
    for (int layer = 1; layer < layers; layer++) {
      all.add(new Architecture.Layer(101, Activation.TANH));
    }
    all.add(new Architecture.Layer(1, Activation.LINEAR));
    return new Architecture(2, all, Loss.HALF_SQUARED_ERROR);
  }
}
