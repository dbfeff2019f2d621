package timestolive;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.convert.NumberConverter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoModel(table = "numbers")
record Numbers(
    @PartitionKey String id,
    @TimeToLive long expires) {} // error: [DYN212] @TimeToLive can't be on Numbers.expires, which is long. Declare it as Instant, @Nullable Instant or Optional<Instant>.

@DynamoModel(table = "lists")
record Lists(
    @PartitionKey String id,
    @TimeToLive List<Instant> expires) {} // error: [DYN212] @TimeToLive can't be on Lists.expires, which is List<java.time.Instant>. Declare it as Instant, @Nullable Instant or Optional<Instant>.

@DynamoModel(table = "several")
record Several(
    @PartitionKey String id,
    @TimeToLive Instant first,
    @TimeToLive Instant second) {} // error: [DYN213] Several has several components with @TimeToLive: first, second. Keep it on one of them.

@DynamoModel(table = "keys")
record Keys(
    @PartitionKey String id,
    @TimeToLive @SortKey Instant expires) {} // error: [DYN214] Keys.expires has @TimeToLive, but is part of the table's key, which no item can change. Put @TimeToLive on a component of its own.

@DynamoModel(table = "converted")
record Converted(
    @PartitionKey String id,
    @TimeToLive @ConvertWith(Millis.class) Instant expires) {} // error: [DYN215] Converted.expires has both @TimeToLive and @ConvertWith. Remove @ConvertWith: DynamoDB takes a time to live in seconds alone.

@DynamoModel(table = "defaults")
record Defaults(
    @PartitionKey String id,
    @TimeToLive @Default("1970-01-01T00:00:00Z") Instant expires) {} // error: [DYN332] Defaults.expires has a @Default, which has no meaning on a component with @TimeToLive. Remove one of them.

@DynamoModel(table = "unmapped")
record UnmappedTime(
    @PartitionKey String id,
    @TimeToLive @Unmapped Map<String, AttributeValue> rest) {} // error: [DYN342] UnmappedTime.rest has @Unmapped and @TimeToLive, but what it holds is no attribute of its own. Keep one of them.

@DynamoDocument
record Document(
    @TimeToLive Instant expires) {} // error: [DYN106] @TimeToLive has no meaning on Document.expires, because Document is a document. Remove it: only a model has keys and indexes.

record Forgotten(
    @TimeToLive Instant expires) {} // error: [DYN105] @TimeToLive has no meaning on Forgotten.expires, because Forgotten has no @DynamoModel. Add @DynamoModel to Forgotten, or remove @TimeToLive.

class Millis implements NumberConverter<Instant> {
  @Override
  public BigDecimal toNumber(Instant value) {
    return BigDecimal.valueOf(value.toEpochMilli());
  }

  @Override
  public Instant fromNumber(BigDecimal number) {
    return Instant.ofEpochMilli(number.longValueExact());
  }
}
