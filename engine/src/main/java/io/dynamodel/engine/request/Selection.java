package io.dynamodel.engine.request;

import io.dynamodel.engine.expression.Projection;

/** What is answered of the items of a page. */
public sealed interface Selection {

  /** How many they are. */
  record Count() implements Selection {}

  /** What the table, or the index that is read, holds of them. */
  record Held() implements Selection {}

  /** All of their attributes, also those that an index does not hold. */
  record Everything() implements Selection {}

  /** Some parts of them. */
  record Parts(Projection projection) implements Selection {}
}
