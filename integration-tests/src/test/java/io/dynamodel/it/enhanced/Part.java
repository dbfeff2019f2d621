package io.dynamodel.it.enhanced;

import io.dynamodel.annotations.DynamoDocument;
import org.jspecify.annotations.Nullable;

/** A document that may hold another one. */
@DynamoDocument
record Part(String name, int count, @Nullable Part inner) {}
