package io.dynamodel.it.docs;

import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Unmapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoModel(table = "settings")
public record Settings(
    @PartitionKey String user,
    String language,
    @Default("20") int pageSize,
    @Default("LIGHT") @Nullable Theme theme,
    @Default("[]") @Nullable List<String> pinned,
    @Unmapped Map<String, AttributeValue> rest) {

  public enum Theme {
    LIGHT,
    DARK
  }
}
