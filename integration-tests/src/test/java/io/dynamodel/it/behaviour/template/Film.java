package io.dynamodel.it.behaviour.template;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.Escaping;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What pydantic-dynamo stores: its keys, and what it adds to each item. */
@DynamoModel(table = "films")
@PartitionKey(
    attribute = "_table_item_id",
    template = "library#films#{decade}",
    escaping = Escaping.NONE,
    storeParts = false)
@SortKey(
    attribute = "_table_content_id",
    template = "film#{shelf}#{filmId}",
    escaping = Escaping.NONE,
    storeParts = false)
record Film(
    String decade,
    String shelf,
    String filmId,
    String title,
    @Nullable String note,
    @AttributeName("_timestamp") @UpdatedAt @Nullable Instant timestamp,
    @AttributeName("_object_version") @Version long version,
    @AttributeName("_ttl") @TimeToLive @Nullable Instant expires) {}
