package playground.model.lesson;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import playground.model.lesson.LessonProblem.Element;
import playground.model.lesson.Prose.Span;
import playground.model.lesson.Prose.Style;

/** Makes prose of what Markdown's parser found. */
final class ProseReader {
  private final int line;

  /**
   * For a block.
   *
   * @param line where it begins, from 1
   */
  ProseReader(int line) {
    this.line = line;
  }

  /** The sentences of a paragraph or heading. */
  List<Span> spans(Node block) throws LessonException {
    List<Span> spans = new ArrayList<>();
    add(block, Style.PLAIN, spans);
    return spans;
  }

  /** Its letters alone. */
  String plain(Node block) throws LessonException {
    return new Prose.Paragraph(spans(block)).plain();
  }

  /** Each item of a list. */
  List<Prose> items(ListBlock list) throws LessonException {
    List<Prose> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!(item.getFirstChild() instanceof Paragraph paragraph) || paragraph.getNext() != null) {
        throw unsupported(Element.NESTED_LIST);
      }
      items.add(new Prose.Item(sign(list, items.size()), spans(paragraph)));
    }
    return items;
  }

  private static String sign(ListBlock list, int index) {
    return switch (list) {
      case OrderedList ordered -> ordered.getMarkerStartNumber() + index + ".";
      case BulletList bullets -> "•";
      default -> throw new IllegalArgumentException(list + "; a list with dots or numbers");
    };
  }

  private void add(Node parent, Style style, List<Span> spans) throws LessonException {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text text -> spans.add(new Span(text.getLiteral(), style));
        case Code code -> spans.add(new Span(code.getLiteral(), Style.CODE));
        case SoftLineBreak end -> addSoftBreak(end, style, spans);
        case HardLineBreak end -> spans.add(new Span("\n", style));
        case Emphasis emphasis -> add(emphasis, Style.EMPHASIS, spans);
        case StrongEmphasis strong -> add(strong, Style.STRONG, spans);
        case Link link -> throw unsupported(Element.LINK);
        case Image image -> throw unsupported(Element.PICTURE);
        case HtmlInline html -> throw unsupported(Element.HTML);
        default -> throw new IllegalStateException(node + "; what the parser makes by itself");
      }
    }
  }

  /** Where a line ends in the file: a space, but for Chinese, which has none between words. */
  private static void addSoftBreak(Node end, Style style, List<Span> spans) {
    boolean between = isIdeographic(last(end.getPrevious())) || isIdeographic(first(end.getNext()));
    if (!between) {
      spans.add(new Span(" ", style));
    }
  }

  private static int last(Node node) {
    return node instanceof Text text && !text.getLiteral().isEmpty()
        ? text.getLiteral().codePointBefore(text.getLiteral().length())
        : ' ';
  }

  private static int first(Node node) {
    return node instanceof Text text && !text.getLiteral().isEmpty()
        ? text.getLiteral().codePointAt(0)
        : ' ';
  }

  /** Also what Chinese punctuates with. */
  private static boolean isIdeographic(int letter) {
    return Character.isIdeographic(letter)
        || letter >= 0x3000 && letter <= 0x303F
        || letter >= 0xFF00 && letter <= 0xFFEF;
  }

  private LessonException unsupported(Element element) {
    return new LessonException(line, 1, new LessonProblem.Unsupported(element));
  }
}
