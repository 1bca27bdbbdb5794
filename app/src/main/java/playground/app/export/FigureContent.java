package playground.app.export;

import playground.app.figure.loss.LossPast;
import playground.model.training.history.RunHistory;
import playground.model.training.snapshot.Snapshot;

/**
 * What figures show of an experiment.
 *
 * @param snapshot the state
 * @param history the run up to there; nobody may add to it while it is drawn
 * @param past what is shown of the past; nobody may add to that either
 */
public record FigureContent(Snapshot snapshot, RunHistory history, LossPast past) {}
