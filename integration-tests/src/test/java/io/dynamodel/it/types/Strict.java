package io.dynamodel.it.types;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records whose constructors refuse, and one that changes what it is given. */
@DynamoModel(table = "strict")
record Strict(
    @PartitionKey String id,
    int percent,
    String code,
    Colour colour,
    @Nullable Range range,
    List<Range> ranges,
    Set<Integer> numbers) {

  Strict {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("percent must be from 0 to 100");
    }
    code = code.toUpperCase(Locale.ROOT);
  }

  @DynamoDocument
  record Range(int low, int high) {
    Range {
      if (high < low) {
        throw new IllegalArgumentException("high is below low");
      }
    }
  }
}
