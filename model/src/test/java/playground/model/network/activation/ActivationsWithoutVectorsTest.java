package playground.model.network.activation;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs in a JVM that was started without the vector module, as all that is for any machine. */
@Tag("without-vectors")
class ActivationsWithoutVectorsTest {

  @Test
  void activationsAreComputedOneByOneInDoublePrecision() {
    assertInstanceOf(PlainActivationKernels.class, ActivationKernels.BEST);
    assertInstanceOf(NoFloatActivations.class, FloatActivations.BEST);
  }
}
