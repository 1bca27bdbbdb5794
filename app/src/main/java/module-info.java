/** The window: controls, maps, charts and pictures around the engine. */
@org.jspecify.annotations.NullMarked
module playground.app {
  requires atlantafx.base;
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires java.desktop;
  requires javafx.controls;
  requires static transitive org.jspecify;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.feather;
  requires org.kordamp.ikonli.javafx;
  requires playground.model;
  requires playground.resources;

  exports playground.app to
      javafx.graphics;
}
