package writes;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Counter;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.annotations.Version;
import io.dynamodel.convert.EpochMillisecondsConverter;
import io.dynamodel.convert.NumberConverter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoModel(table = "boxes")
record Boxed(
    @PartitionKey String id,
    @Version Long version) {} // error: [DYN216] @Version can't be on Boxed.version, which is Long. Declare it as long.

@DynamoModel(table = "small")
record Small(
    @PartitionKey String id,
    @Version int version) {} // error: [DYN216] @Version can't be on Small.version, which is int. Declare it as long.

@DynamoModel(table = "nullables")
record NullableVersion(
    @PartitionKey String id,
    @Version @Nullable Long version) {} // error: [DYN216] @Version can't be on NullableVersion.version, which is Long. Declare it as long.

@DynamoModel(table = "optionals")
record OptionalVersion(
    @PartitionKey String id,
    @Version OptionalLong version) {} // error: [DYN216] @Version can't be on OptionalVersion.version, which is java.util.OptionalLong. Declare it as long.

@DynamoModel(table = "converted")
record Converted(
    @PartitionKey String id,
    @Version @ConvertWith(Halves.class) long version) {} // error: [DYN217] Converted.version has both @Version and @ConvertWith. Remove @ConvertWith: a version is stored as a number, so that DynamoDB can add 1.

@DynamoModel(table = "types")
record Types(
    @PartitionKey String id,
    @CreatedAt @Nullable LocalDate created, // error: [DYN218] @CreatedAt can't be on Types.created, which is @Nullable java.time.LocalDate. Declare it as @Nullable Instant or Optional<Instant>.
    @UpdatedAt Optional<String> updated) {} // error: [DYN219] @UpdatedAt can't be on Types.updated, which is Optional<String>. Declare it as Instant, @Nullable Instant or Optional<Instant>.

@DynamoModel(table = "lists")
record Lists(
    @PartitionKey String id,
    @CreatedAt List<Instant> created, // error: [DYN218] @CreatedAt can't be on Lists.created, which is List<java.time.Instant>. Declare it as @Nullable Instant or Optional<Instant>.
    @UpdatedAt List<Instant> updated) {} // error: [DYN219] @UpdatedAt can't be on Lists.updated, which is List<java.time.Instant>. Declare it as Instant, @Nullable Instant or Optional<Instant>.

@DynamoModel(table = "required")
record Required(
    @PartitionKey String id,
    @CreatedAt Instant created, // error: [DYN218] @CreatedAt can't be on Required.created, which is a required java.time.Instant. Declare it as @Nullable Instant or Optional<Instant>.
    @UpdatedAt long updated) {} // error: [DYN219] @UpdatedAt can't be on Required.updated, which is a required long. Declare it as Instant, @Nullable Instant or Optional<Instant>.

@DynamoModel(table = "several")
record Several(
    @PartitionKey String id,
    @Version long first,
    @Version long second, // error: [DYN220] Several has several components with @Version: first, second. Keep it on one of them.
    @CreatedAt Optional<Instant> created,
    @CreatedAt Optional<Instant> made, // error: [DYN220] Several has several components with @CreatedAt: created, made. Keep it on one of them.
    @UpdatedAt Instant updated,
    @UpdatedAt Instant changed) {} // error: [DYN220] Several has several components with @UpdatedAt: updated, changed. Keep it on one of them.

@DynamoModel(table = "keys")
record PartitionKeys(
    @PartitionKey @Version long id) {} // error: [DYN221] PartitionKeys.id has @Version, but is part of the table's key, which no write can change. Put @Version on a component of its own.

@DynamoModel(table = "keys")
record SortKeys(
    @PartitionKey String id,
    @SortKey @UpdatedAt Instant updated) {} // error: [DYN221] SortKeys.updated has @UpdatedAt, but is part of the table's key, which no write can change. Put @UpdatedAt on a component of its own.

@DynamoModel(table = "roles")
record Roles(
    @PartitionKey String id,
    @Version @TimeToLive long version, // error: [DYN222] Roles.version has several roles: @Version, @TimeToLive. Keep one of them.
    @CreatedAt @AutoId @Nullable Instant created) {} // error: [DYN222] Roles.created has several roles: @CreatedAt, @AutoId. Keep one of them.

@DynamoModel(table = "times")
record Times(
    @PartitionKey String id,
    @TimeToLive @UpdatedAt @CreatedAt Optional<Instant> time) {} // error: [DYN222] Times.time has several roles: @CreatedAt, @UpdatedAt, @TimeToLive. Keep one of them.

@DynamoModel(table = "defaults")
record Defaults(
    @PartitionKey String id,
    @Version @Default("1") long version, // error: [DYN332] Defaults.version has a @Default, which has no meaning on a component with @Version. Remove one of them.
    @CreatedAt @Default("x") @Nullable Instant created, // error: [DYN332] Defaults.created has a @Default, which has no meaning on a component with @CreatedAt. Remove one of them.
    @UpdatedAt @Default("x") Instant updated) {} // error: [DYN332] Defaults.updated has a @Default, which has no meaning on a component with @UpdatedAt. Remove one of them.

@DynamoModel(table = "unmapped")
record UnmappedVersion(
    @PartitionKey String id,
    @Version @Unmapped Map<String, AttributeValue> rest) {} // error: [DYN342] UnmappedVersion.rest has @Unmapped and @Version, but what it holds is no attribute of its own. Keep one of them.

@DynamoDocument
record Document(
    @Counter int views, // error: [DYN106] @Counter has no meaning on Document.views, because Document is a document. Remove it: only a model has keys and indexes.
    @Version long version, // error: [DYN106] @Version has no meaning on Document.version, because Document is a document. Remove it: only a model has keys and indexes.
    @CreatedAt Instant created, // error: [DYN106] @CreatedAt has no meaning on Document.created, because Document is a document. Remove it: only a model has keys and indexes.
    @UpdatedAt Instant updated) {} // error: [DYN106] @UpdatedAt has no meaning on Document.updated, because Document is a document. Remove it: only a model has keys and indexes.

@DynamoModel(table = "counts")
record Counts(
    @PartitionKey String id,
    @Counter short small, // error: [DYN223] @Counter can't be on Counts.small, which is short. Declare it as long or int.
    @Counter @Nullable Long boxed, // error: [DYN223] @Counter can't be on Counts.boxed, which is Long. Declare it as long or int.
    @Counter OptionalLong optional, // error: [DYN223] @Counter can't be on Counts.optional, which is java.util.OptionalLong. Declare it as long or int.
    @Counter @ConvertWith(Halves.class) long halves, // error: [DYN224] Counts.halves has both @Counter and @ConvertWith. Remove @ConvertWith: a count is stored as a number, so that DynamoDB can add to it.
    @Counter @Version long version, // error: [DYN222] Counts.version has several roles: @Version, @Counter. Keep one of them.
    @Counter @Default("x") long text, // error: [DYN331] Counts.text has the default "x", which is no long. Use a whole number from -9223372036854775808 to 9223372036854775807.
    @Counter long views,
    @Counter @Default("0") int likes) {}

@DynamoModel(table = "countedkeys")
record CountedKey(
    @PartitionKey String id,
    @SortKey @Counter long count) {} // error: [DYN221] CountedKey.count has @Counter, but is part of the table's key, which no write can change. Put @Counter on a component of its own.

@DynamoModel(table = "countedrest")
record CountedRest(
    @PartitionKey String id,
    @Counter long views, // error: [DYN225] CountedRest.views has @Counter, but a put that leaves it alone can't take away what CountedRest.rest, with @Unmapped, no longer holds. Keep one of them.
    @Unmapped Map<String, AttributeValue> rest) {}

@DynamoModel(table = "countedunmapped")
record UnmappedCounter(
    @PartitionKey String id,
    @Counter @Unmapped Map<String, AttributeValue> rest) {} // error: [DYN342] UnmappedCounter.rest has @Unmapped and @Counter, but what it holds is no attribute of its own. Keep one of them.

record Uncounted(
    @Counter long views) {} // error: [DYN105] @Counter has no meaning on Uncounted.views, because Uncounted has no @DynamoModel. Add @DynamoModel to Uncounted, or remove @Counter.

record Forgotten(
    @Version long version, // error: [DYN105] @Version has no meaning on Forgotten.version, because Forgotten has no @DynamoModel. Add @DynamoModel to Forgotten, or remove @Version.
    @CreatedAt @Nullable Instant created,
    @UpdatedAt Instant updated) {}

@DynamoModel(table = "fine")
@GlobalIndex(name = "version-index", partition = "version", sort = "created")
@GlobalIndex(name = "updated-index", partition = "version", sort = "updated")
record Fine(
    @PartitionKey String id,
    @Version long version,
    @CreatedAt @ConvertWith(EpochMillisecondsConverter.class) Optional<Instant> created,
    @UpdatedAt @Nullable Instant updated) {}

@DynamoProjection(of = Fine.class)
record Brief(
    String id,
    OptionalLong version, // error: [DYN610] Brief.version is java.util.OptionalLong, but Fine.version is never absent, because it is 0 at first. Use what the Optional holds.
    Instant created, // error: [DYN608] Brief.created is required, but Fine.created may be absent. Make Brief.created @Nullable or Optional.
    @UpdatedAt @Nullable Instant updated) {} // error: [DYN603] @UpdatedAt has no meaning on Brief.updated, because the model says how the projection is stored. Remove it.

class Halves implements NumberConverter<Long> {
  @Override
  public BigDecimal toNumber(Long value) {
    return BigDecimal.valueOf(value).divide(BigDecimal.valueOf(2));
  }

  @Override
  public Long fromNumber(BigDecimal number) {
    return number.multiply(BigDecimal.valueOf(2)).longValueExact();
  }
}
