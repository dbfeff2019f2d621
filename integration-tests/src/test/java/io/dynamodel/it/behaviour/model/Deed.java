package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.annotations.Version;
import io.dynamodel.convert.EpochMillisecondsConverter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the runtime keeps of a record: id, version, times. */
@DynamoModel(table = "deeds")
public record Deed(
    @PartitionKey @AutoId @Nullable String id,
    String text,
    @Nullable BigDecimal price,
    Set<String> labels,
    @Version @AttributeName("v") long version,
    @CreatedAt Optional<Instant> created,
    @UpdatedAt @ConvertWith(EpochMillisecondsConverter.class) Instant updated,
    @TimeToLive @Nullable Instant expires) {

  /** One that was never stored. */
  public static Deed of(@Nullable String id, String text) {
    return new Deed(id, text, null, Set.of(), 0, Optional.empty(), Instant.EPOCH, null);
  }

  public Deed withText(String other) {
    return new Deed(id, other, price, labels, version, created, updated, expires);
  }

  public Deed withPrice(@Nullable String other) {
    BigDecimal number = other == null ? null : new BigDecimal(other);
    return new Deed(id, text, number, labels, version, created, updated, expires);
  }

  public Deed withLabels(String... others) {
    return new Deed(id, text, price, Set.of(others), version, created, updated, expires);
  }

  public Deed withVersion(long other) {
    return new Deed(id, text, price, labels, other, created, updated, expires);
  }

  public Deed withCreated(@Nullable Instant other) {
    return new Deed(id, text, price, labels, version, Optional.ofNullable(other), updated, expires);
  }

  public Deed expiring(Instant other) {
    return new Deed(id, text, price, labels, version, created, updated, other);
  }
}
