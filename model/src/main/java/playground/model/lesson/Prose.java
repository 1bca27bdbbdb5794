package playground.model.lesson;

import java.util.List;
import java.util.stream.Collectors;

/** A block of what a step says. */
public sealed interface Prose {
  /** How letters look. */
  enum Style {
    /** As usual. */
    PLAIN,
    /** Bold. */
    STRONG,
    /** In italics; Chinese fonts show it in colour instead. */
    EMPHASIS,
    /** A formula or a name in it. */
    CODE
  }

  /** Letters of one style. */
  record Span(String text, Style style) {}

  /** Sentences. */
  record Paragraph(List<Span> spans) implements Prose {
    /** Copies the list. */
    public Paragraph {
      spans = List.copyOf(spans);
    }

    @Override
    public String plain() {
      return plainOf(spans);
    }
  }

  /**
   * An item of a list.
   *
   * @param sign what stands before it: a dot, or its number
   */
  record Item(String sign, List<Span> spans) implements Prose {
    /** Copies the list. */
    public Item {
      spans = List.copyOf(spans);
    }

    @Override
    public String plain() {
      return sign + " " + plainOf(spans);
    }
  }

  /** A formula that stands alone, a line a line. */
  record Formula(String text) implements Prose {
    @Override
    public String plain() {
      return text;
    }
  }

  /** Its letters alone. */
  String plain();

  private static String plainOf(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
