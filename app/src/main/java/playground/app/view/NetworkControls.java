package playground.app.view;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import playground.app.session.Activations;
import playground.app.session.EditedSettings;
import playground.model.data.Feature;
import playground.model.experiment.Limits;
import playground.model.experiment.Output;
import playground.model.network.Activation;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;

/** Makes the controls of what a network is. */
final class NetworkControls {
  private final ViewContext context;
  private final EditedSettings settings;

  NetworkControls(ViewContext context) {
    this.context = context;
    settings = context.settings();
  }

  /** A button for each input that there is. */
  List<FeatureButton> features() {
    return Arrays.stream(Feature.values())
        .map(feature -> new FeatureButton(context, feature))
        .toList();
  }

  NumberSlider depth() {
    return new NumberSlider(
        context,
        "depth",
        Limits.HIDDEN_LAYERS,
        SliderScale.WHOLE,
        experiment -> experiment.network().hiddenUnits().size(),
        value -> settings.editNetwork(network -> network.withDepth((int) value)));
  }

  /** As many units in each hidden layer; where they differ, the most are shown. */
  NumberSlider units() {
    return new NumberSlider(
        context,
        "units.all",
        Limits.UNITS,
        SliderScale.WHOLE,
        experiment -> experiment.network().hiddenUnits().stream().mapToInt(n -> n).max().orElse(1),
        value ->
            settings.editNetwork(
                network ->
                    network.withHiddenUnits(
                        Collections.nCopies(network.hiddenUnits().size(), (int) value))));
  }

  Choice<Activation> activation() {
    return new Choice<>(
        context,
        "activation",
        Activations.forHiddenLayers(),
        experiment -> experiment.network().activation(),
        chosen -> settings.editNetwork(network -> network.withActivation(chosen)));
  }

  Choice<Initializer> initializer() {
    return new Choice<>(
        context,
        "initializer",
        List.of(Initializer.values()),
        experiment -> experiment.network().initializer(),
        chosen -> settings.editNetwork(network -> network.withInitializer(chosen)));
  }

  NumberSlider initialBias() {
    return new NumberSlider(
        context,
        "initialBias",
        Limits.INITIAL_BIAS,
        SliderScale.HUNDREDTHS,
        experiment -> experiment.network().options().initialBias(),
        value -> settings.editOptions(options -> options.withInitialBias(value)));
  }

  Choice<Normalization> normalization() {
    return new Choice<>(
        context,
        "normalization",
        List.of(Normalization.values()),
        experiment -> experiment.network().options().normalization(),
        chosen -> settings.editOptions(options -> options.withNormalization(chosen)));
  }

  Switch residual() {
    return new Switch(
        context,
        "residual",
        experiment -> experiment.network().options().residual(),
        on -> settings.editOptions(options -> options.withResidual(on)));
  }

  Switch standardized() {
    return new Switch(
        context,
        "standardized",
        experiment -> experiment.network().options().standardized(),
        on -> settings.editOptions(options -> options.withStandardized(on)));
  }

  Choice<Loss> loss() {
    return new Choice<>(
        context,
        "loss",
        List.of(Loss.values()),
        experiment -> experiment.network().options().loss(),
        chosen -> settings.editOptions(options -> options.withLoss(chosen)));
  }

  Choice<Output> output() {
    return new Choice<>(
        context,
        "output",
        List.of(Output.values()),
        experiment -> experiment.network().options().output(),
        chosen -> settings.editOptions(options -> options.withOutput(chosen)));
  }
}
