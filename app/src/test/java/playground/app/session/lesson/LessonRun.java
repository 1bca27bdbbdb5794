package playground.app.session.lesson;

import playground.model.training.Trainer;

/** Trains a step of one of the program's own lessons, from another seed. */
final class LessonRun {
  private final Trainer trainer;

  private LessonRun(Trainer trainer) {
    this.trainer = trainer;
  }

  /**
   * Not yet trained.
   *
   * @param step from 0
   */
  static LessonRun of(String lesson, int step, int seed) {
    return new LessonRun(
        new Trainer(OwnLessons.experiments(lesson).get(step).withSeed(Integer.toString(seed))));
  }

  Trainer trainer() {
    return trainer;
  }

  /** Trains until {@code epoch}. */
  LessonRun at(long epoch) {
    while (trainer.epoch() < epoch) {
      trainer.finishEpoch();
    }
    return this;
  }

  /** The training loss. */
  double loss() {
    return trainer.losses().train();
  }

  /** Which fraction of the training examples is right. */
  double accuracy() {
    return trainer.losses().trainAccuracy().orElseThrow();
  }

  /** In how many of the epochs from here to {@code epoch} the training loss rises. */
  int risesUntil(long epoch) {
    int rises = 0;
    double before = loss();
    while (trainer.epoch() < epoch) {
      trainer.finishEpoch();
      double now = loss();
      rises += now > before ? 1 : 0;
      before = now;
    }
    return rises;
  }
}
