package io.dynamodel.it.property;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.convert.EpochSecondsConverter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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
    Map<String, Object> free,
    Duration lasts,
    @Nullable Duration pause,
    OptionalInt level,
    Optional<Long> total,
    @Default("10") int rank,
    @Default("ab") @Nullable String mode,
    @ConvertWith(Tone.Labels.class) @Nullable Tone tone,
    @ConvertWith(EpochSecondsConverter.class) Instant since,
    @ConvertWith(Point.Pair.class) @Nullable Point point,
    List<Optional<String>> maybes,
    Map<String, OptionalDouble> weights,
    Set<@ConvertWith(EpochSecondsConverter.class) Instant> seen,
    List<@ConvertWith(EpochSecondsConverter.class) Instant> times,
    @Nullable Shape shape,
    List<Shape> shapes,
    @Unmapped Map<String, AttributeValue> others) {}
