package playground.model.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.jspecify.annotations.Nullable;
import playground.model.experiment.Experiment;
import playground.model.experiment.Range;

/** Gathers what a step consists of. */
final class StepReader {
  private static final List<String> BLOCKS =
      List.of("experiment", "show", "run", "question", "formula");
  private static final String SPEED = "speed";
  private static final Range SPEEDS = new Range(0.1, 1000);

  private final String title;
  private final int line;
  private final @Nullable Experiment before;
  private final Set<String> showable;
  private final List<Prose> text = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private Optional<Experiment> experiment = Optional.empty();
  private OptionalDouble speed = OptionalDouble.empty();
  private Optional<Question> question = Optional.empty();

  /**
   * Of a step.
   *
   * @param line where its heading is, from 1
   * @param before the experiment of the step before; null for the first
   * @param showable the ids of what can be shown
   */
  StepReader(String title, int line, @Nullable Experiment before, Set<String> showable) {
    this.title = title;
    this.line = line;
    this.before = before;
    this.showable = showable;
  }

  void add(Prose prose) {
    text.add(prose);
  }

  /**
   * Adds a fenced block.
   *
   * @param at where it begins, from 1
   */
  void add(FencedCodeBlock block, int at) throws LessonException {
    List<String> lines = block.getLiteral().lines().toList();
    String kind = block.getInfo() == null ? "" : block.getInfo().strip();
    switch (kind) {
      case "experiment" -> {
        requireOnce(experiment.isEmpty(), kind, at);
        experiment = Optional.of(ExperimentBlock.read(NamedLine.read(lines, at + 1), before, at));
      }
      case "show" -> show(lines, at + 1);
      case "run" -> run(NamedLine.read(lines, at + 1));
      case "question" -> {
        requireOnce(question.isEmpty(), kind, at);
        question = Optional.of(QuestionBlock.read(lines, at + 1));
      }
      case "formula" -> text.add(new Prose.Formula(block.getLiteral().stripTrailing()));
      default -> throw new LessonException(at, 1, new LessonProblem.UnknownName(kind, BLOCKS));
    }
  }

  private static void requireOnce(boolean isFirst, String kind, int at) throws LessonException {
    if (!isFirst) {
      throw new LessonException(at, 1, new LessonProblem.Twice(kind));
    }
  }

  private void show(List<String> lines, int first) throws LessonException {
    for (int k = 0; k < lines.size(); k++) {
      String id = lines.get(k).strip();
      if (id.isEmpty()) {
        continue;
      }
      if (!showable.contains(id)) {
        List<String> right = showable.stream().sorted().toList();
        throw new LessonException(first + k, 1, new LessonProblem.UnknownName(id, right));
      }
      if (shown.contains(id)) {
        throw new LessonException(first + k, 1, new LessonProblem.Twice(id));
      }
      shown.add(id);
    }
  }

  private void run(List<NamedLine> lines) throws LessonException {
    for (NamedLine each : lines) {
      if (!each.name().equals(SPEED)) {
        throw each.wrongName(new LessonProblem.UnknownName(each.name(), List.of(SPEED)));
      }
      speed = OptionalDouble.of(each.number(SPEEDS));
    }
  }

  /** The step, complete. */
  LessonStep step() throws LessonException {
    Experiment trained = experiment.orElse(before);
    if (trained == null) {
      throw new LessonException(line, 1, new LessonProblem.NoExperiment());
    }
    if (text.isEmpty()) {
      throw new LessonException(line, 1, new LessonProblem.NoText());
    }
    return new LessonStep(title, text, trained, shown, speed, question);
  }
}
