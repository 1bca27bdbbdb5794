/** The window: controls, maps, charts and pictures around the engine. */
@org.jspecify.annotations.NullMarked
module playground.app {
  requires atlantafx.base;
  requires de.rototor.pdfbox.graphics2d;
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires java.desktop;
  requires java.xml;
  requires javafx.controls;
  // This and commons.logging are for PDFBox, which has no module of its own that could ask for
  // them.
  requires jdk.unsupported;
  requires static transitive org.jspecify;
  requires org.apache.commons.logging;
  requires org.apache.pdfbox;
  requires org.apache.xmlgraphics.batik.svggen;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.feather;
  requires org.kordamp.ikonli.javafx;
  requires playground.model;
  requires playground.resources;

  exports playground.app to
      javafx.graphics;
}
