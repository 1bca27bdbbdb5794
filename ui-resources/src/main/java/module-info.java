/** What a designer or a translator edits: style sheets, message bundles, the icon. */
@org.jspecify.annotations.NullMarked
module playground.resources {
  requires static transitive org.jspecify;

  exports playground.resources;
}
