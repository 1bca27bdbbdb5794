package playground.model.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import playground.model.lesson.LessonProblem.Element;

/**
 * Reads lessons: Markdown (CommonMark) below a header, where each heading of the second level
 * begins a step and fenced blocks say what the step does.
 */
public final class LessonReader {
  /** The most characters of a lesson. */
  public static final int MOST_CHARACTERS = 200_000;

  private final Set<String> showable;
  private final Parser parser =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  /**
   * A reader.
   *
   * @param showable the ids of what a step can show
   */
  public LessonReader(Set<String> showable) {
    this.showable = Set.copyOf(showable);
  }

  /**
   * Reads a lesson.
   *
   * @param id what it is called in files
   * @throws LessonException if it is not one, with the place and what is wrong there
   */
  public Lesson read(String id, String text) throws LessonException {
    if (text.length() > MOST_CHARACTERS) {
      throw new LessonException(1, 1, new LessonProblem.TooLong(text.length(), MOST_CHARACTERS));
    }
    List<String> lines = text.lines().toList();
    LessonHeader header = LessonHeader.read(lines);
    Node document = parser.parse(String.join("\n", lines.subList(header.lines(), lines.size())));
    return new Lesson(id, header.title(), header.order(), steps(document, header.lines()));
  }

  private List<LessonStep> steps(Node document, int above) throws LessonException {
    List<LessonStep> steps = new ArrayList<>();
    StepReader step = null;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      int line = above + node.getSourceSpans().getFirst().getLineIndex() + 1;
      if (node instanceof Heading heading) {
        if (step != null) {
          steps.add(step.step());
        }
        step = begin(heading, line, steps);
      } else {
        if (step == null) {
          throw new LessonException(line, 1, new LessonProblem.BeforeSteps());
        }
        add(node, line, step);
      }
    }
    if (step == null) {
      throw new LessonException(above, 1, new LessonProblem.NoSteps());
    }
    steps.add(step.step());
    return steps;
  }

  private StepReader begin(Heading heading, int line, List<LessonStep> earlier)
      throws LessonException {
    if (heading.getLevel() != 2) {
      throw new LessonException(line, 1, new LessonProblem.Unsupported(Element.HEADING));
    }
    String title = new ProseReader(line).plain(heading);
    return new StepReader(
        title, line, earlier.isEmpty() ? null : earlier.getLast().experiment(), showable);
  }

  private static void add(Node node, int line, StepReader step) throws LessonException {
    switch (node) {
      case Paragraph paragraph ->
          step.add(new Prose.Paragraph(new ProseReader(line).spans(paragraph)));
      case ListBlock list -> {
        for (Prose item : new ProseReader(line).items(list)) {
          step.add(item);
        }
      }
      case FencedCodeBlock block -> step.add(block, line);
      case IndentedCodeBlock block ->
          step.add(new Prose.Formula(block.getLiteral().stripTrailing()));
      default ->
          throw new LessonException(line, 1, new LessonProblem.Unsupported(unsupported(node)));
    }
  }

  private static Element unsupported(@Nullable Node node) {
    return switch (node) {
      case BlockQuote quote -> Element.QUOTE;
      case HtmlBlock html -> Element.HTML;
      case ThematicBreak rule -> Element.RULE;
      // The only other block is a definition of a link.
      case null, default -> Element.LINK;
    };
  }
}
