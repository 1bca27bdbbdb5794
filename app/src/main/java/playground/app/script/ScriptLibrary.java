package playground.app.script;

import playground.app.script.numpy.NumpyScript;
import playground.app.script.part.PythonScript;
import playground.app.script.part.TrainedNetwork;
import playground.app.script.torch.TorchScript;
import playground.app.text.Texts;

/** What a script computes with. */
public enum ScriptLibrary {
  /** Modules, autograd and optimizers of PyTorch. */
  PYTORCH,
  /** Arrays of NumPy; the backward pass is written out. */
  NUMPY;

  /** The most examples that a script has in it: some megabytes of text. */
  public static final int MOST_EXAMPLES = 100_000;

  /**
   * A script that rebuilds {@code network}, compares itself with it, and trains on; comments are in
   * the present language of {@code texts}.
   */
  public String script(TrainedNetwork network, Texts texts) {
    PythonScript out = new PythonScript(texts);
    switch (this) {
      case PYTORCH -> TorchScript.write(out, network);
      case NUMPY -> NumpyScript.write(out, network);
    }
    return out.text();
  }
}
