package playground.app.view.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import playground.model.lesson.LessonStep;
import playground.model.lesson.Prose;
import playground.model.lesson.Prose.Span;
import playground.model.lesson.Prose.Style;

/** What a step says: its heading, paragraphs, items of lists, and formulas. */
final class LessonText extends VBox {
  private static final String AFTER_HEADING = "\u2003";

  private List<String> blocks = List.of();

  LessonText() {
    setId("lessonText");
    getStyleClass().add("lesson-text");
    setMinHeight(USE_PREF_SIZE);
    // Tab reaches the words, so that screen readers can read them, and what is marked, again.
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /** Says what {@code step} says. */
  void show(LessonStep step) {
    List<Prose> shown = new ArrayList<>(step.text());
    // In one line with the first sentence, for the room of a projector is small.
    Span heading = new Span(step.title() + AFTER_HEADING, Style.STRONG);
    List<Span> begin = new ArrayList<>(List.of(heading));
    if (shown.getFirst() instanceof Prose.Paragraph(List<Span> spans)) {
      begin.addAll(spans);
      shown.removeFirst();
    }
    shown.addFirst(new Prose.Paragraph(begin));
    getChildren().setAll(shown.stream().map(LessonText::node).toList());
    blocks = shown.stream().map(Prose::plain).toList();
  }

  /** All that it says, a block a line. */
  String plain() {
    return String.join("\n", blocks);
  }

  private static Node node(Prose block) {
    return switch (block) {
      case Prose.Paragraph(List<Span> spans) -> flow(spans);
      case Prose.Item(String sign, List<Span> spans) -> item(sign, spans);
      case Prose.Formula formula -> formula(formula.text());
    };
  }

  private static TextFlow flow(List<Span> spans) {
    return new TextFlow(spans.stream().map(LessonText::text).toArray(Node[]::new));
  }

  private static Node item(String sign, List<Span> spans) {
    TextFlow flow = flow(spans);
    HBox.setHgrow(flow, Priority.ALWAYS);
    TextFlow dot = new TextFlow(new Text(sign));
    dot.setMinWidth(USE_PREF_SIZE);
    HBox item = new HBox(dot, flow);
    item.getStyleClass().add("lesson-item");
    return item;
  }

  private static Node formula(String lines) {
    TextFlow flow = new TextFlow(new Text(lines.lines().collect(Collectors.joining("\n"))));
    flow.getStyleClass().add("lesson-formula");
    return flow;
  }

  private static Text text(Span span) {
    Text text = new Text(span.text());
    switch (span.style()) {
      case PLAIN -> {}
      case STRONG -> text.getStyleClass().add("lesson-strong");
      case EMPHASIS -> text.getStyleClass().add("lesson-emphasis");
      case CODE -> text.getStyleClass().add("lesson-code");
    }
    return text;
  }
}
