package playground.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.model.experiment.Experiment;
import playground.model.optimization.Clipping;

class RemediesTest {
  private static double clippedFrom(double norm) {
    Experiment first = Experiment.first();
    Experiment clipping = first.withTraining(first.training().withClipping(new Clipping(norm)));
    return Remedies.clipped(clipping).training().clipping().norm();
  }

  /** A file may ask for any length above 0. */
  @ParameterizedTest
  @ValueSource(doubles = {Double.MIN_VALUE, 1e-323, 1e-300, 1e-6, 1000})
  void clippingIsOfferedHoweverShortGradientsAre(double norm) {
    double shorter = clippedFrom(norm);
    assertTrue(shorter > 0 && shorter <= norm, shorter + " from " + norm);
  }

  @Test
  void gradientsThatAreNotClippedAreClippedToOne() {
    assertEquals(1, clippedFrom(Double.POSITIVE_INFINITY));
  }
}
