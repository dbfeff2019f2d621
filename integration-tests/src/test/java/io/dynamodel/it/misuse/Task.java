package io.dynamodel.it.misuse;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.annotations.Version;
import io.dynamodel.convert.EpochMillisecondsConverter;
import io.dynamodel.convert.EpochSecondsConverter;
import io.dynamodel.convert.IsoInstantConverter;
import io.dynamodel.convert.IsoSecondsConverter;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Has the kinds of attributes that the tour has not. */
@DynamoModel(table = "tasks")
@GlobalIndex(name = "length-index", partition = "owner", sort = "length")
@GlobalIndex(name = "due-index", partition = "owner", sort = "due")
public record Task(
    @PartitionKey String owner,
    @SortKey Kind kind,
    boolean done,
    @Nullable Integer effort,
    byte[] hash,
    Duration length,
    @ConvertWith(EpochSecondsConverter.class) Instant due,
    @Default("0") int count,
    Optional<String> place,
    List<Optional<String>> places,
    @Version long version,
    @CreatedAt @Nullable Instant created,
    @UpdatedAt @ConvertWith(EpochMillisecondsConverter.class) Instant updated,
    OffsetDateTime local,
    @ConvertWith(IsoInstantConverter.class) Instant seen,
    @ConvertWith(IsoSecondsConverter.class) Instant second,
    @Unmapped Map<String, AttributeValue> rest,
    Form form) {

  /** An order that is not that of the stored names. */
  public enum Kind {
    SMALL,
    BIG
  }

  /** One of two records. */
  @DynamoDocument
  public sealed interface Form {}

  /** Has a number. */
  @TypeName("round")
  public record Round(int radius) implements Form {}

  /** Has a text. */
  @TypeName("named")
  public record Named(String name) implements Form {}
}
