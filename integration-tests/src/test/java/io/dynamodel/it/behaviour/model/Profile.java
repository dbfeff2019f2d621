package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoDocument;
import org.jspecify.annotations.Nullable;

/** A document, and one inside of it, that can be made of any of their members. */
@DynamoDocument
public record Profile(@Nullable String city, @Nullable String zip, @Nullable Contact contact) {

  @DynamoDocument
  public record Contact(@Nullable String mail, @Nullable String phone) {}
}
