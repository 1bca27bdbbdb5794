package playground.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnbrokenTest {
  @ParameterizedTest
  @ValueSource(
      doubles = {7.7e-7, -7.7e-7, 1e-6, -1e-6, 2.5e300, -0.5, -12.25, 0.001, -1, 31, 1e5, 3e11})
  void noLineEndsInANumber(double value) {
    String number = Numbers.format(value, 3);
    for (String sentence :
        List.of(
            "第一层与输出层之比为%s。", "从 %s 到", "‖∂L/∂W‖ %s", "the gradient is %s there", "（%s）", "%s")) {
      assertHolds(String.format(sentence, number), number);
    }
  }

  @Test
  void noLineEndsInALoss() {
    String loss = Numbers.loss(7.7e-7);
    assertHolds("训练 " + loss + " · 测试 " + loss, loss);
  }

  @Test
  void noLineEndsInATime() {
    assertHolds("是否继续 2026年11月25日 17:18 自动保存的实验？", "17:18");
  }

  @Test
  void noLineEndsInAWordThatASpaceHoldsToItsNumber() {
    assertHolds("准确率\u00a0100.0\u00a0%", "准确率\u00a0100.0\u00a0%");
    assertTrue(isBroken("训练准确率 100.0", "训练准确率"), "other words stay as they are");
  }

  @Test
  void noLineEndsInAName() {
    String marks = "标记\u00a02：" + Unbroken.name("权重初始化") + "   标记\u00a03：播放";
    assertFalse(isBroken(marks, "权重初始化"), marks);
    assertTrue(isBroken(marks, "播放"), "other names stay as they are");
    assertEquals("Play", Unbroken.name("Play"));
  }

  private static void assertHolds(String text, String part) {
    assertFalse(isBroken(text, part), text);
    assertEquals(text, Unbroken.undo(Unbroken.of(text)));
  }

  /** Whether a line may end within {@code part} once {@code text} is held together. */
  private static boolean isBroken(String text, String part) {
    String held = Unbroken.of(text);
    BreakIterator lines = BreakIterator.getLineInstance();
    lines.setText(held);
    int start = Unbroken.undo(text).indexOf(part);
    for (int end = lines.first(); end != BreakIterator.DONE; end = lines.next()) {
      int place = Unbroken.undo(held.substring(0, end)).length();
      if (place > start && place < start + part.length()) {
        return true;
      }
    }
    return false;
  }
}
