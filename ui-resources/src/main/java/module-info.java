/**
 * What a designer, a translator or a teacher edits: style sheets, the icon, message bundles,
 * lessons.
 */
@org.jspecify.annotations.NullMarked
module playground.resources {
  requires static transitive org.jspecify;

  exports playground.resources;
}
