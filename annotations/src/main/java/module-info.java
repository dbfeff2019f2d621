/**
 * The annotations that make a record a Dynamodel model. They are in class files, not at run time.
 */
module io.dynamodel.annotations {
  requires transitive org.jspecify;

  exports io.dynamodel.annotations;
}
