package com.example;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Counter;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.annotations.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "orders", async = true)
@GlobalIndex(
    name = "status-index",
    partition = "status",
    sort = "placed",
    projection = Projection.KEYS_ONLY)
@GlobalIndex(
    name = "note-index",
    partition = "note",
    projection = Projection.INCLUDE,
    include = {"total", "lines"})
@LocalIndex(name = "total-index", sort = "total")
public record Order(
    @PartitionKey String customer,
    @SortKey Instant placed,
    @Version long version,
    @CreatedAt @Nullable Instant created,
    @UpdatedAt Optional<Instant> updated,
    String status,
    BigDecimal total,
    @Nullable String note,
    Optional<String> coupon,
    @Nullable List<@Nullable String> lines,
    List<@Nullable String> tags,
    @Nullable Map<String, @Nullable Integer> counts,
    Map<String, List<@Nullable Place>> places,
    Set<String> labels,
    byte @Nullable [] picture,
    byte[] digest,
    @Nullable Object free,
    @Nullable Place place,
    Optional<Place> other,
    @ConvertWith(CaseText.class) @Nullable StringBuilder text,
    List<@ConvertWith(CaseText.class) @Nullable StringBuilder> texts,
    @Nullable Integer number,
    @Counter long hits,
    Shape shape,
    List<@Nullable Shape> shapes,
    @Default("1") int many) {}
