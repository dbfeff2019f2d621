package io.dynamodel.processor.diagnostics.library;

import io.dynamodel.annotations.DynamoDocument;

/** What a ticket costs. */
@DynamoDocument
public record Price(long cents) {}
