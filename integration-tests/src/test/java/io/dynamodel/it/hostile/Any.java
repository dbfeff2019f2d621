package io.dynamodel.it.hostile;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value that a user's converter stores as what it is. */
record Any(AttributeValue value) {}
