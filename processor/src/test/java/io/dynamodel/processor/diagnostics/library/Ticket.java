package io.dynamodel.processor.diagnostics.library;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model with converters that other packages can and can't use. */
@DynamoModel(table = "tickets")
public record Ticket(
    @PartitionKey String id,
    @ConvertWith(HiddenConverter.class) Thread owner,
    @ConvertWith(ThreadConverter.class) Thread thread,
    List<@ConvertWith(ThreadConverter.class) Thread> threads,
    Price price,
    @AttributeName("remark") @Nullable String note,
    List<@Nullable String> gaps,
    Optional<String> colour,
    @Default("1") int count,
    @TimeToLive Instant expires,
    @Version long version,
    @CreatedAt Optional<Instant> created) {}
