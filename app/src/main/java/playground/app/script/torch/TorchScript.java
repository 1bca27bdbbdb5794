package playground.app.script.torch;

import playground.app.script.part.BatchSection;
import playground.app.script.part.DataSection;
import playground.app.script.part.MainSection;
import playground.app.script.part.ParameterSection;
import playground.app.script.part.PythonScript;
import playground.app.script.part.ScheduleSection;
import playground.app.script.part.ScriptHead;
import playground.app.script.part.TrainedNetwork;

/** A script in PyTorch, section by section. */
public final class TorchScript {
  private TorchScript() {}

  /** Adds all of it. */
  public static void write(PythonScript out, TrainedNetwork network) {
    DataSection.write(out, network);
    ParameterSection.write(out, network);
    TorchNetwork.write(out, network);
    TorchLoss.write(out, network);
    BatchSection.write(out, network);
    ScheduleSection.write(out, network);
    TorchOptimizer.write(out, network);
    TorchTraining.write(out, network);
    MainSection.write(out, network);
    ScriptHead.write(
        out,
        "PyTorch",
        """
        import torch
        import torch.nn.functional as F
        from torch import nn

        torch.set_default_dtype(torch.float64)""");
  }
}
