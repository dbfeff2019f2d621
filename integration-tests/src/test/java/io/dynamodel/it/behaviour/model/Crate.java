package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.annotations.UpdatedAt;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Without a version, but with times, a generated id that is no key, and what no component maps. */
@DynamoModel(table = "crates")
public record Crate(
    @PartitionKey String place,
    @SortKey int number,
    @AutoId @Nullable String label,
    BigDecimal weight,
    Set<Integer> codes,
    List<byte[]> seals,
    @Default("empty") String state,
    @CreatedAt @Nullable Instant created,
    @UpdatedAt @Nullable Instant updated,
    @Unmapped Map<String, AttributeValue> rest) {

  public static Crate of(int number, String weight) {
    return new Crate(
        "p",
        number,
        "label " + number,
        new BigDecimal(weight),
        Set.of(1, 2, 3),
        List.of(new byte[] {1, 2}),
        "empty",
        null,
        null,
        Map.of());
  }

  public Crate with(Map<String, AttributeValue> others) {
    return new Crate(place, number, label, weight, codes, seals, state, created, updated, others);
  }
}
