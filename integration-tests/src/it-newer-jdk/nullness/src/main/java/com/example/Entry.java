package com.example;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unmapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoModel(table = "entries", async = true)
@PartitionKey(attribute = "pk", template = "TENANT#{tenant}")
@GlobalIndex(name = "inverted", partition = "tenant")
public sealed interface Entry {
  String tenant();

  @TypeName("user")
  @SortKey(attribute = "sk", template = "USER#{email}")
  record User(String tenant, String email, @Nullable String name, List<@Nullable String> roles)
      implements Entry {}

  @TypeName("event")
  @SortKey(attribute = "sk", template = "EVENT#{time}#{id}")
  record Event(
      String tenant,
      Instant time,
      @Nullable String text,
      Optional<String> source,
      UUID id,
      @Unmapped Map<String, AttributeValue> rest)
      implements Entry {}
}
