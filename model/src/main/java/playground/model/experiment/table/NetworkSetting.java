package playground.model.experiment.table;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import playground.model.data.Feature;
import playground.model.experiment.Experiment;
import playground.model.experiment.Limits;
import playground.model.experiment.NetworkOptions;
import playground.model.experiment.NetworkSettings;
import playground.model.experiment.Output;
import playground.model.experiment.Range;
import playground.model.experiment.table.SettingControl.Placed;
import playground.model.experiment.table.SettingControl.Plain;
import playground.model.experiment.table.SettingControl.Special;
import playground.model.experiment.table.SettingValues.Choice;
import playground.model.experiment.table.SettingValues.Choices;
import playground.model.experiment.table.SettingValues.Decimal;
import playground.model.experiment.table.SettingValues.OnOff;
import playground.model.experiment.table.SettingValues.Wholes;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.network.activation.HiddenActivations;

/** The settings of the network. */
public final class NetworkSetting {
  private static final Range FEATURE_COUNT = new Range(1, Feature.values().length);

  /** The inputs. */
  public static final Setting<List<Feature>> FEATURES =
      restarts(
          "network.features",
          new Special(),
          new Choices<>(Feature.class, FEATURE_COUNT),
          e -> e.network().features(),
          (e, v) -> ofNetwork(e, n -> n.withFeatures(v)));

  /** Units of each hidden layer. */
  public static final Setting<List<Integer>> HIDDEN_UNITS =
      restarts(
          "network.hiddenUnits",
          new Special(),
          new Wholes(Limits.HIDDEN_LAYERS, Limits.UNITS),
          e -> e.network().hiddenUnits(),
          (e, v) -> ofNetwork(e, n -> n.withHiddenUnits(v)));

  /** The activations of the hidden layers. */
  public static final Setting<HiddenActivations> ACTIVATION =
      new Setting<>(
          "network.activation",
          new Special(),
          Effect.CONTINUES,
          e ->
              new SettingValues.Activations(
                  new Choice<>(Activation.class, Activation::fitsHiddenLayers),
                  e.network().hiddenUnits().size()),
          e -> e.network().activations(),
          (e, v) -> ofNetwork(e, n -> n.withActivations(v)));

  /** What training makes small. */
  public static final Setting<Loss> LOSS =
      restarts(
          "network.loss",
          new Placed("loss"),
          new Choice<>(Loss.class),
          e -> e.network().options().loss(),
          (e, v) -> ofOptions(e, o -> o.withLoss(v)));

  /** What the output layer does. */
  public static final Setting<Output> OUTPUT =
      restarts(
          "network.output",
          new Plain("output"),
          new Choice<>(Output.class),
          e -> e.network().options().output(),
          (e, v) -> ofOptions(e, o -> o.withOutput(v)));

  /** How weights are drawn. */
  public static final Setting<Initializer> INITIALIZER =
      switches(
          "network.initializer",
          new Placed("initializer"),
          new Choice<>(Initializer.class),
          e -> e.network().initializer(),
          (e, v) -> ofNetwork(e, n -> n.withInitializer(v)));

  /** The bias of every unit before training. */
  public static final Setting<Double> INITIAL_BIAS =
      switches(
          "network.initialBias",
          new Plain("initialBias"),
          new Decimal(Limits.INITIAL_BIAS),
          e -> e.network().options().initialBias(),
          (e, v) -> ofOptions(e, o -> o.withInitialBias(v)));

  /** Normalization of the hidden layers. */
  public static final Setting<Normalization> NORMALIZATION =
      switches(
          "network.normalization",
          new Placed("normalization"),
          new Choice<>(Normalization.class),
          e -> e.network().options().normalization(),
          (e, v) -> ofOptions(e, o -> o.withNormalization(v)));

  /** Connections around hidden layers. */
  public static final Setting<Boolean> RESIDUAL =
      switches(
          "network.residual",
          new Placed("residual"),
          new OnOff(),
          e -> e.network().options().residual(),
          (e, v) -> ofOptions(e, o -> o.withResidual(v)));

  /** Inputs as (x − μ) / σ. */
  public static final Setting<Boolean> STANDARDIZED =
      restarts(
          "network.standardized",
          new Plain("standardized"),
          new OnOff(),
          e -> e.network().options().standardized(),
          (e, v) -> ofOptions(e, o -> o.withStandardized(v)));

  /** Targets 0 and 1 for classes. */
  public static final Setting<Boolean> ZERO_ONE_TARGETS =
      restarts(
          "network.zeroOneTargets",
          new Plain("zeroOneTargets"),
          new OnOff(),
          e -> e.network().options().zeroOneTargets(),
          (e, v) -> ofOptions(e, o -> o.withZeroOneTargets(v)));

  /** All of them. */
  static final List<Setting<?>> ALL = all(Experiment.first().network());

  private NetworkSetting() {}

  /** Each component with its setting, in the order of a file. */
  private static List<Setting<?>> all(NetworkSettings network) {
    return switch (network) {
      case NetworkSettings(
              List<Feature> features,
              List<Integer> hiddenUnits,
              HiddenActivations activations,
              Initializer initializer,
              NetworkOptions(
                  Loss loss,
                  Output output,
                  Normalization normalization,
                  boolean residual,
                  boolean standardized,
                  double initialBias,
                  boolean zeroOneTargets)) ->
          List.of(
              FEATURES.forComponent(features),
              HIDDEN_UNITS.forComponent(hiddenUnits),
              ACTIVATION.forComponent(activations),
              LOSS.forComponent(loss),
              OUTPUT.forComponent(output),
              INITIALIZER.forComponent(initializer),
              INITIAL_BIAS.forComponent(initialBias),
              NORMALIZATION.forComponent(normalization),
              RESIDUAL.forComponent(residual),
              STANDARDIZED.forComponent(standardized),
              ZERO_ONE_TARGETS.forComponent(zeroOneTargets));
    };
  }

  private static <T> Setting<T> restarts(
      String name,
      SettingControl control,
      SettingValues<T> values,
      Function<Experiment, T> get,
      BiFunction<Experiment, T, Experiment> with) {
    return new Setting<>(name, control, Effect.RESTARTS, e -> values, get, with);
  }

  private static <T> Setting<T> switches(
      String name,
      SettingControl control,
      SettingValues<T> values,
      Function<Experiment, T> get,
      BiFunction<Experiment, T, Experiment> with) {
    return new Setting<>(name, control, Effect.SWITCHES, e -> values, get, with);
  }

  private static Experiment ofNetwork(Experiment e, UnaryOperator<NetworkSettings> edit) {
    return e.withNetwork(edit.apply(e.network()));
  }

  private static Experiment ofOptions(Experiment e, UnaryOperator<NetworkOptions> edit) {
    return ofNetwork(e, n -> n.withOptions(edit.apply(n.options())));
  }
}
