package io.dynamodel.it.property;

import io.dynamodel.annotations.DynamoDocument;
import org.jspecify.annotations.Nullable;

/** A document in a thing. */
@DynamoDocument
record Part(String name, @Nullable Integer weight) {}
