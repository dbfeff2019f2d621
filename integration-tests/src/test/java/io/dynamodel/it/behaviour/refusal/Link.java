package io.dynamodel.it.behaviour.refusal;

import io.dynamodel.annotations.DynamoDocument;
import org.jspecify.annotations.Nullable;

/** A chain of documents, as long as one likes. */
@DynamoDocument
record Link(String name, @Nullable Link next) {

  /** A chain of that many documents. */
  static Link chain(int length) {
    Link link = new Link("last", null);
    for (int i = 1; i < length; i++) {
      link = new Link("link", link);
    }
    return link;
  }
}
