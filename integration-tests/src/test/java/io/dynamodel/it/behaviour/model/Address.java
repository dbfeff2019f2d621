package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoDocument;
import org.jspecify.annotations.Nullable;

/** A nested document. */
@DynamoDocument
public record Address(String city, @Nullable String street, int floor) {

  public static Address in(String city) {
    return new Address(city, null, 0);
  }
}
