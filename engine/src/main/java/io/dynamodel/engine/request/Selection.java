package io.dynamodel.engine.request;

import io.dynamodel.engine.expression.Projection;

/** The parts of the items of a page that are answered. */
public sealed interface Selection {

  /** Only the number of items. */
  record Count() implements Selection {}

  /** All attributes that the table or index holds. */
  record Held() implements Selection {}

  /** All attributes, also those that an index does not hold. */
  record Everything() implements Selection {}

  /** The parts that a projection names. */
  record Parts(Projection projection) implements Selection {}
}
