package io.dynamodel.it.types;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;

/** Models with keys of all kinds. */
final class Keys {
  private Keys() {}

  @DynamoModel(table = "keys-uuid-long")
  record UuidLong(@PartitionKey UUID id, @SortKey long sequence) {}

  @DynamoModel(table = "keys-date-colour")
  record DateColour(@PartitionKey LocalDate day, @SortKey Colour colour) {}

  @DynamoModel(table = "keys-bytes-decimal")
  record BytesDecimal(@PartitionKey SdkBytes id, @SortKey BigDecimal amount) {}

  @DynamoModel(table = "keys-int-bytes")
  record IntBytes(@PartitionKey int id, @SortKey SdkBytes rest) {}

  @DynamoModel(table = "keys-colour-instant")
  record ColourInstant(@PartitionKey Colour colour, @SortKey Instant at, Instant other) {}

  @DynamoModel(table = "keys-big-time")
  record BigTime(@PartitionKey BigInteger id, @SortKey LocalDateTime at) {}

  @DynamoModel(table = "keys-char-uuid")
  record CharUuid(@PartitionKey char letter, @SortKey UUID id) {}
}
