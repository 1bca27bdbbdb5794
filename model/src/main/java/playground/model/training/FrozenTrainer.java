package playground.model.training;

import playground.model.experiment.Experiment;

/**
 * Where a trainer was at one moment: all that the same steps follow from, without its workspaces.
 * Never trained on.
 *
 * @param experiment the settings in force
 * @param data the data of the run
 * @param state what training had made of the network
 * @param epoch how many epochs were complete
 * @param position how many examples of the next epoch had been visited
 */
public record FrozenTrainer(
    Experiment experiment, SplitExamples data, TrainedState state, long epoch, int position) {}
