package io.dynamodel.it.types;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Unmapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keeps what it does not know. */
@DynamoModel(table = "envelopes")
public record Envelope(
    @PartitionKey String id,
    @AttributeName("s") @Nullable String subject,
    @Nullable Letter letter,
    @Unmapped Map<String, AttributeValue> rest) {

  /** A document that does so, too. */
  @DynamoDocument
  public record Letter(String text, @Unmapped Map<String, AttributeValue> more) {}
}
