package io.dynamodel.it.docs;

import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "contracts")
public record Contract(
    @PartitionKey String number,
    String text,
    @Version long version,
    @CreatedAt @Nullable Instant created,
    @UpdatedAt @Nullable Instant updated) {}
