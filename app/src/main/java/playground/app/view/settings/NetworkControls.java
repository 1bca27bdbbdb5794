package playground.app.view.settings;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import playground.app.session.edit.EditedSettings;
import playground.app.view.context.ViewContext;
import playground.app.view.control.Choice;
import playground.app.view.control.Switch;
import playground.app.view.control.number.NumberSlider;
import playground.app.view.control.number.SliderScale;
import playground.model.data.Feature;
import playground.model.experiment.Limits;
import playground.model.experiment.table.NetworkSetting;
import playground.model.network.Initializer;
import playground.model.network.Loss;
import playground.model.network.Normalization;
import playground.model.network.activation.Activation;
import playground.model.network.activation.HiddenActivations;

/** Makes the controls of what a network is. */
public final class NetworkControls {
  private final ViewContext context;
  private final EditedSettings settings;
  private final SettingControls controls;

  public NetworkControls(ViewContext context) {
    this.context = context;
    settings = context.settings();
    controls = new SettingControls(context);
  }

  /** A button for each input that there is. */
  public List<FeatureButton> features() {
    return Arrays.stream(Feature.values())
        .map(feature -> new FeatureButton(context, feature))
        .toList();
  }

  public NumberSlider depth() {
    return new NumberSlider(
        context,
        "depth",
        Limits.HIDDEN_LAYERS,
        SliderScale.WHOLE,
        experiment -> experiment.network().hiddenUnits().size(),
        value -> settings.editNetwork(network -> network.withDepth((int) value)));
  }

  /** As many units in each hidden layer; where they differ, the most are shown. */
  public NumberSlider units() {
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

  /** One for all hidden layers; where they differ, it says so. */
  public Choice<Activation> activation() {
    return new Choice<>(
            context,
            "activation",
            Arrays.stream(Activation.values()).filter(Activation::fitsHiddenLayers).toList(),
            experiment -> experiment.network().activations().common().orElse(null),
            chosen -> settings.set(NetworkSetting.ACTIVATION, HiddenActivations.of(chosen)))
        .orNone("activation.mixed");
  }

  public Choice<Initializer> initializer() {
    return controls.choice(NetworkSetting.INITIALIZER);
  }

  public Choice<Normalization> normalization() {
    return controls.choice(NetworkSetting.NORMALIZATION);
  }

  public Switch residual() {
    return controls.onOff(NetworkSetting.RESIDUAL);
  }

  public Choice<Loss> loss() {
    return controls.choice(NetworkSetting.LOSS);
  }
}
