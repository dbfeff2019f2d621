package io.dynamodel.it.property;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** An attribute of each kind. */
@DynamoModel(table = "things")
record Thing(
    @PartitionKey String id,
    String text,
    @Nullable String note,
    int count,
    @Nullable Integer rest,
    @Nullable BigDecimal price,
    BigDecimal tax,
    boolean active,
    @Nullable Boolean checked,
    @Nullable Hue hue,
    Instant at,
    @Nullable LocalDate day,
    @Nullable UUID uuid,
    @Nullable SdkBytes bytes,
    List<String> texts,
    List<@Nullable String> gaps,
    Set<String> words,
    Set<Integer> numbers,
    Map<String, Integer> scores,
    @Nullable Part part,
    List<Part> parts,
    Map<String, Object> free) {}
