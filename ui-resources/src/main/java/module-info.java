/** What a designer or a translator edits: style sheets and message bundles. */
@org.jspecify.annotations.NullMarked
module playground.resources {
  requires static transitive org.jspecify;

  exports playground.resources;
}
