package playground.model.numeric;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs in a JVM that was started without the vector module, as all that is for any machine. */
@Tag("without-vectors")
class WithoutVectorsTest {

  @Test
  void thePlainKernelsAreUsed() {
    assertInstanceOf(PlainKernels.class, Kernels.BEST);
    assertInstanceOf(PlainFloatKernels.class, FloatKernels.BEST);
  }
}
