package playground.app.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.app.text.Language;
import playground.app.text.Texts;
import playground.model.training.snapshot.Losses;

/** What is said of losses, in numbers that are rounded. */
class LossTextsTest {

  @ParameterizedTest
  @CsvSource({
    "0.14284, 0.03574, + penalty 0.0357 ≈ J 0.1786",
    "0.1428, 0.0357, + penalty 0.0357 = J 0.1785",
    "0.00051, 0.25, + penalty 0.2500 = J 0.2505",
    "1e-9, 2e-9, + penalty 2.00×10⁻⁹ = J 3.00×10⁻⁹"
  })
  void aSumIsCalledOneOnlyWhereTheNumbersThatAreReadAddUp(
      double train, double penalty, String text) {
    Losses losses =
        new Losses(
            0,
            train,
            OptionalDouble.empty(),
            penalty,
            OptionalDouble.empty(),
            OptionalDouble.empty());
    assertEquals(text, new LossTexts(new Texts(Language.ENGLISH), losses).penalty().orElseThrow());
  }
}
