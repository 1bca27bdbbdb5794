package playground.app.script.numpy;

import playground.app.script.part.BatchSection;
import playground.app.script.part.DataSection;
import playground.app.script.part.MainSection;
import playground.app.script.part.ParameterSection;
import playground.app.script.part.PythonScript;
import playground.app.script.part.ScheduleSection;
import playground.app.script.part.ScriptHead;
import playground.app.script.part.TrainedNetwork;

/** A script in NumPy, section by section. */
public final class NumpyScript {
  private NumpyScript() {}

  /** Adds all of it. */
  public static void write(PythonScript out, TrainedNetwork network) {
    DataSection.write(out, network);
    ParameterSection.write(out, network);
    NumpyActivations.write(out, network.architecture());
    NumpyNetwork.write(out, network);
    NumpyLoss.write(out, network);
    NumpyGradient.write(out, network);
    BatchSection.write(out, network);
    ScheduleSection.write(out, network);
    NumpyOptimizer.write(out, network);
    NumpyTraining.write(out, network);
    MainSection.write(out, network);
    ScriptHead.write(out, "NumPy", "import numpy as np");
  }
}
