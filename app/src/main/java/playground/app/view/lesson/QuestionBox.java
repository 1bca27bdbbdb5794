package playground.app.view.lesson;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import playground.app.text.Texts;
import playground.model.lesson.Question;
import playground.model.lesson.Question.Choice;

/** A question with its answers; the one that is chosen is explained below it. */
final class QuestionBox extends VBox {
  private final Texts texts;

  QuestionBox(Texts texts, Question question) {
    this.texts = texts;
    setId("lessonQuestion");
    getStyleClass().add("lesson-question");
    getChildren().add(wrapped(question.text(), "lesson-strong"));
    ToggleGroup answers = new ToggleGroup();
    for (Choice choice : question.choices()) {
      add(choice, answers);
    }
  }

  private void add(Choice choice, ToggleGroup answers) {
    RadioButton answer = new RadioButton(choice.text());
    int index = answers.getToggles().size();
    answer.setId("lessonAnswer." + index);
    answer.setWrapText(true);
    answer.setMinHeight(USE_PREF_SIZE);
    answer.setToggleGroup(answers);
    String verdict = texts.get(choice.isRight() ? "lesson.right" : "lesson.wrong");
    Label explanation = wrapped(verdict + " " + choice.explanation(), "lesson-explanation");
    explanation.setId("lessonExplanation." + index);
    explanation.getStyleClass().add(choice.isRight() ? "lesson-right" : "lesson-wrong");
    explanation.visibleProperty().bind(answer.selectedProperty());
    explanation.managedProperty().bind(answer.selectedProperty());
    answer
        .selectedProperty()
        .subscribe(
            chosen ->
                answer.setAccessibleText(
                    chosen ? choice.text() + ". " + explanation.getText() : choice.text()));
    getChildren().addAll(answer, explanation);
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
