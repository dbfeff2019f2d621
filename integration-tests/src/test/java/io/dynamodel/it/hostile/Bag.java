package io.dynamodel.it.hostile;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unmapped;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A document of attributes that no component maps, by itself and as one of a sealed interface. */
@DynamoDocument
@TypeName("bag")
record Bag(@Unmapped Map<String, AttributeValue> rest) implements Container {}
