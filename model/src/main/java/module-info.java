/**
 * The engine: networks, their training on data in the plane, and the instruments that look inside.
 * Pure Java; it reaches no window toolkit, so that it also runs where there is no screen.
 */
@org.jspecify.annotations.NullMarked
module playground.model {
  requires de.siegmar.fastcsv;
  requires static jdk.incubator.vector;
  requires static transitive org.jspecify;
  requires org.commonmark;
  requires tools.jackson.databind;

  exports playground.model.data;
  exports playground.model.data.csv;
  exports playground.model.data.plane;
  exports playground.model.experiment;
  exports playground.model.experiment.file;
  exports playground.model.experiment.link;
  exports playground.model.experiment.link.own;
  exports playground.model.experiment.preset;
  exports playground.model.experiment.table;
  exports playground.model.inspection;
  exports playground.model.inspection.check;
  exports playground.model.inspection.graph;
  exports playground.model.inspection.trace;
  exports playground.model.inspection.trace.part;
  exports playground.model.lesson;
  exports playground.model.network;
  exports playground.model.network.activation;
  exports playground.model.optimization;
  exports playground.model.sweep;
  exports playground.model.sweep.axis;
  exports playground.model.sweep.spread;
  exports playground.model.training;
  exports playground.model.training.batch;
  exports playground.model.training.divergence;
  exports playground.model.training.file;
  exports playground.model.training.history;
  exports playground.model.training.session;
  exports playground.model.training.session.pace;
  exports playground.model.training.snapshot;
}
