package playground.model.training.file;

import playground.model.training.CheckpointNumbers;
import playground.model.training.snapshot.ParameterEdit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a checkpoint into JSON, where {@link CheckpointReader} looks for it. */
final class CheckpointWriter {
  private CheckpointWriter() {}

  static void write(CheckpointNumbers numbers, ObjectNode group) {
    group.put("epoch", numbers.epoch());
    group.put("position", numbers.position());
    put(group, "parameters", numbers.parameters());
    ObjectNode optimizer = group.putObject("optimizer");
    put(optimizer, "first", numbers.optimizer().first());
    put(optimizer, "second", numbers.optimizer().second());
    optimizer.put("steps", numbers.optimizer().steps());
    ObjectNode plateau = group.putObject("plateau");
    ArrayNode best = plateau.putArray("best");
    numbers.plateau().best().ifPresent(best::add);
    plateau.put("waited", numbers.plateau().waited());
    plateau.put("factor", numbers.plateau().factor());
    group.put("awaitsLoss", numbers.awaitsLoss());
    ArrayNode dead = group.putArray("dead");
    for (int index : numbers.dead()) {
      dead.add(index);
    }
    put(group, "gradientSum", numbers.gradientSum());
    group.put("waiting", numbers.waiting());
    ArrayNode setByHand = group.putArray("setByHand");
    for (ParameterEdit edit : numbers.setByHand()) {
      ObjectNode each = setByHand.addObject();
      each.put("epoch", edit.epoch());
      each.put("bias", edit.bias());
      each.put("before", edit.before());
      each.put("after", edit.after());
    }
  }

  private static void put(ObjectNode group, String name, double[] values) {
    ArrayNode list = group.putArray(name);
    for (double value : values) {
      list.add(value);
    }
  }
}
