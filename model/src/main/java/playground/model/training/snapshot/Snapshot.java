package playground.model.training.snapshot;

import java.util.List;
import java.util.Optional;
import playground.model.data.Split;
import playground.model.experiment.Experiment;
import playground.model.inspection.GradientFlow;
import playground.model.inspection.InstrumentReadings;
import playground.model.network.Architecture;

/**
 * What a session looked like at one moment. Immutable.
 *
 * @param run counts the fresh starts of the session; the same number means the same training
 * @param experiment the settings in force
 * @param architecture the shape of the network
 * @param split the data
 * @param parameters weights and biases
 * @param epoch how many epochs were complete
 * @param position how many examples of the next epoch had been visited
 * @param learningRate η of the latest update, or of the coming one
 * @param losses the newest losses that were computed; where epochs are long they can be of an
 *     earlier epoch than the parameters
 * @param gradientFlow the gradient's strength in each layer
 * @param recentLosses the latest losses of this run that were computed, the earliest first: those
 *     between two states that somebody looks at too
 * @param readings what the instruments show that somebody looks at; while training runs it can be
 *     some hundredths of a second older than the rest
 * @param setByHand the latest weights and biases that were set by hand in this run, the earliest
 *     first
 * @param playing whether training goes on
 * @param commands how many commands of the session had been obeyed
 * @param divergence what broke, where that is why training has stopped
 */
public record Snapshot(
    long run,
    Experiment experiment,
    Architecture architecture,
    Split split,
    Parameters parameters,
    long epoch,
    int position,
    RateInForce learningRate,
    Losses losses,
    List<Losses> recentLosses,
    GradientFlow gradientFlow,
    InstrumentReadings readings,
    List<ParameterEdit> setByHand,
    boolean playing,
    long commands,
    Optional<Divergence> divergence) {}
