package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A generated UUID as key. */
@DynamoModel(table = "sessions")
public record Session(@PartitionKey @AutoId @Nullable UUID sessionId, String user) {}
