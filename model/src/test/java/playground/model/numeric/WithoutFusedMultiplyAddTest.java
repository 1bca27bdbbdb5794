package playground.model.numeric;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs in a JVM that was told to do without the instruction, as all that is for any machine. */
@Tag("without-fused")
class WithoutFusedMultiplyAddTest {

  @Test
  void productAndSumAreTakenOneAfterTheOther() {
    assertFalse(MultiplyAdd.IS_FUSED);
    assertInstanceOf(PlainKernels.class, Kernels.BEST);
  }
}
