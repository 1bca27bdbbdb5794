package playground.model.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.model.data.plane.Dataset;
import playground.model.experiment.Experiment;
import playground.model.experiment.file.FileProblem;
import playground.model.experiment.preset.PresetComparison;
import playground.model.experiment.preset.PresetExperiment;
import playground.model.lesson.LessonProblem.Element;
import playground.model.lesson.Prose.Span;
import playground.model.lesson.Prose.Style;
import playground.model.network.activation.Activation;

class LessonReaderTest {
  private static final String HEADER = "---\ntitle: Rates\norder: 7\n---\n\n";
  private static final String FIRST =
      """
      ## Too small

      Press **Space**: the loss `L` hardly
      moves.

      1. Look
      2. Wait

      ```formula
      w ← w − η ∂L/∂w
      ```

      ```experiment
      dataset: rings
      hiddenUnits: [4, 2]
      learningRate: 0.001
      ```

      ```show
      run.play
      pane.loss
      ```

      ```run
      speed: 2
      ```

      ```question
      What would help?
      - [ ] Waiting
        It takes a thousand epochs.
      - [x] A larger rate
        Thirty times as much is enough.
      ```
      """;
  private static final String TEXT =
      HEADER + FIRST + "\n## About right\n\n快了，\n学会了。\n\n```experiment\nlearningRate: 0.03\n```\n";

  private final LessonReader reader = new LessonReader(Set.of("run.play", "pane.loss"));

  @Test
  void aStepSaysShowsTrainsAndAsksWhatItsBlocksSay() throws LessonException {
    Lesson lesson = reader.read("rates", TEXT);
    assertEquals("Rates", lesson.title());
    assertEquals(7, lesson.order());
    LessonStep step = lesson.steps().getFirst();
    assertEquals("Too small", step.title());
    assertEquals(
        List.of(
            new Prose.Paragraph(
                List.of(
                    new Span("Press ", Style.PLAIN),
                    new Span("Space", Style.STRONG),
                    new Span(": the loss ", Style.PLAIN),
                    new Span("L", Style.CODE),
                    new Span(" hardly", Style.PLAIN),
                    new Span(" ", Style.PLAIN),
                    new Span("moves.", Style.PLAIN))),
            new Prose.Item("1.", List.of(new Span("Look", Style.PLAIN))),
            new Prose.Item("2.", List.of(new Span("Wait", Style.PLAIN))),
            new Prose.Formula("w ← w − η ∂L/∂w")),
        step.text());
    assertEquals(List.of("run.play", "pane.loss"), step.shown());
    assertEquals(OptionalDouble.of(2), step.speed());
    Question question = step.question().orElseThrow();
    assertEquals("What would help?", question.text());
    assertEquals(
        new Question.Choice("A larger rate", true, "Thirty times as much is enough."),
        question.choices().getLast());
    assertFalse(question.choices().getFirst().isRight());
  }

  @Test
  void settingsDifferFromThoseOfTheFirstStartAndThenFromTheStepBefore() throws LessonException {
    List<LessonStep> steps = reader.read("rates", TEXT).steps();
    Experiment first = steps.getFirst().experiment();
    assertEquals(Dataset.RINGS, first.data().dataset());
    assertEquals(List.of(4, 2), first.network().hiddenUnits());
    assertEquals(0.001, first.training().learningRate());
    assertEquals(Experiment.first().seed(), first.seed());
    Experiment second = steps.getLast().experiment();
    assertEquals(first.withTraining(first.training().withLearningRate(0.03)), second);
  }

  @Test
  void readyExperimentsAndBothSidesOfComparisonsAreCalledByName() throws LessonException {
    assertEquals(
        PresetExperiment.XOR_TWO_UNITS.experiment(), onlyExperiment("experiment: xor-two-units"));
    assertEquals(
        PresetComparison.SIGMOID_RELU.experiments().getFirst(),
        onlyExperiment("left: sigmoid-relu"));
    Experiment right = onlyExperiment("right: sigmoid-relu\nactivation: tanh");
    assertEquals(
        PresetComparison.SIGMOID_RELU.experiments().getLast().network().hiddenUnits(),
        right.network().hiddenUnits());
    assertEquals(Activation.TANH, right.network().activations().of(0));
  }

  private Experiment onlyExperiment(String lines) throws LessonException {
    return reader
        .read("x", step("```experiment\n" + lines + "\n```"))
        .steps()
        .getFirst()
        .experiment();
  }

  @Test
  void aLineOfChineseGoesOnInTheNextWithoutASpace() throws LessonException {
    LessonStep step = reader.read("rates", TEXT).steps().getLast();
    assertEquals("快了，学会了。", step.text().getFirst().plain());
  }

  /** The line counts from the top of the file, whose header takes five. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ```experiment\\nlearningrate: 1\\n``` | 9 | 1 | UnknownName
          ```experiment\\nlearningRate: fast\\n``` | 9 | 15 | WrongSetting
          ```experiment\\nactivation: reluu\\n``` | 9 | 13 | WrongSetting
          ```experiment\\npenalty: l2\\npenaltyRate: -1\\n``` | 10 | 14 | WrongSetting
          ```experiment\\nseed: 1\\nhiddenUnits: [4, 0]\\n``` | 10 | 14 | WrongSetting
          ```experiment\\nlearningRate: 1\\ntraining.learningRate: 2\\n``` | 10 | 1 | Twice
          ```experiment\\nepochs: 3\\n``` | 9 | 1 | UnknownName
          ```experiment\\nlearningRate 1\\n``` | 9 | 1 | NotNamed
          ```experiment\\nseed: 1\\nseed: 2\\n``` | 10 | 1 | Twice
          ```experiment\\nexperiment: nand\\n``` | 9 | 13 | UnknownName
          ```experiment\\nexperiment: xor-two-units\\nloss: softmax\\n``` | 10 | 7 | WrongSetting
          ```show\\nrun.plai\\n``` | 9 | 1 | UnknownName
          ```show\\nrun.play\\nrun.play\\n``` | 10 | 1 | Twice
          ```run\\nspeed: 0\\n``` | 9 | 8 | NotNumber
          ```run\\npace: 1\\n``` | 9 | 1 | UnknownName
          ```quiz\\n``` | 8 | 1 | UnknownName
          ```question\\nWhy?\\n``` | 8 | 1 | NotOneRight
          ```question\\n- [x] a\\n  b\\n- [ ] c\\n  d\\n``` | 8 | 1 | NoText
          ```question\\nWhy?\\n- [x] a\\n  b\\n- [x] c\\n  d\\n``` | 8 | 1 | NotOneRight
          ```question\\nWhy?\\n- [x] a\\n  b\\n- [ ] c\\n``` | 12 | 1 | NoExplanation
          ```question\\nWhy?\\n- [x] a\\nb\\n``` | 11 | 1 | NotAnswer
          > said | 8 | 1 | Unsupported
          # Large | 8 | 1 | Unsupported
          [there](https://example.org) | 8 | 1 | Unsupported
          ![face](face.png) | 8 | 1 | Unsupported
          <b>bold</b> | 8 | 1 | Unsupported
          <div>block</div> | 8 | 1 | Unsupported
          * a\\n  * b | 8 | 1 | Unsupported
          *** | 8 | 1 | Unsupported
          """)
  void whatIsWrongIsNamedWithItsPlace(String block, int line, int column, String problem) {
    LessonException wrong =
        assertThrows(
            LessonException.class, () -> reader.read("x", step(block.replace("\\n", "\n"))));
    assertEquals(problem, wrong.problem().getClass().getSimpleName());
    assertEquals(line, wrong.line(), wrong.getMessage());
    assertEquals(column, wrong.column(), wrong.getMessage());
  }

  private static String step(String block) {
    return HEADER
        + "## One\n\n"
        + block
        + "\n\nSee.\n"
        + "\n```experiment\n```\n".repeat(block.contains("```experiment") ? 0 : 1);
  }

  @Test
  void aLessonWithoutHeaderTitleOrStepsIsNone() {
    assertProblem(LessonProblem.NoHeader.class, "");
    assertProblem(LessonProblem.NoHeader.class, "## One\n\nText\n");
    assertProblem(LessonProblem.NoHeader.class, "---\ntitle: x\n## One\n");
    assertProblem(LessonProblem.Missing.class, "---\norder: 1\n---\n## One\n");
    assertProblem(LessonProblem.NotNumber.class, "---\ntitle: x\norder: first\n---\n## One\n");
    assertProblem(LessonProblem.UnknownName.class, "---\ntitle: x\nauthor: me\n---\n## One\n");
    assertProblem(LessonProblem.NoSteps.class, HEADER);
    assertProblem(LessonProblem.BeforeSteps.class, HEADER + "Text\n\n## One\n");
    assertProblem(LessonProblem.NoExperiment.class, HEADER + "## One\n\nText\n");
    assertProblem(LessonProblem.NoText.class, HEADER + "## One\n\n```experiment\n```\n");
    assertProblem(LessonProblem.TooLong.class, HEADER + "x".repeat(LessonReader.MOST_CHARACTERS));
  }

  private void assertProblem(Class<? extends LessonProblem> problem, String text) {
    LessonException wrong = assertThrows(LessonException.class, () -> reader.read("x", text));
    assertInstanceOf(problem, wrong.problem());
  }

  @Test
  void aWrongSettingSaysWhatWouldBeRight() {
    LessonException wrong =
        assertThrows(
            LessonException.class,
            () -> reader.read("x", step("```experiment\nlearningRate: -1\n```")));
    LessonProblem.WrongSetting problem =
        assertInstanceOf(LessonProblem.WrongSetting.class, wrong.problem());
    FileProblem.OutOfRange range =
        assertInstanceOf(FileProblem.OutOfRange.class, problem.problem());
    assertEquals("training.learningRate", range.place());
    LessonException element =
        assertThrows(LessonException.class, () -> reader.read("x", step("> said")));
    assertEquals(new LessonProblem.Unsupported(Element.QUOTE), element.problem());
    assertTrue(range.right().contains(0.03));
  }
}
