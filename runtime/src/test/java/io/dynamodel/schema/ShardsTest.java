package io.dynamodel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.support.ItemWriter;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ShardsTest {
  private static final KeyAttribute<String> A = KeyAttribute.of("a", "a", Converters.TEXT);
  private static final KeyAttribute<Integer> SHARD =
      KeyAttribute.of("shard", "shard", Converters.INTEGER);
  private static final KeyTemplate BY_SORT =
      KeyTemplate.of("PK").text("P#").part(A).text("#").shard(10, "SK");
  private static final KeyTemplate BY_KEY =
      KeyTemplate.ofIndex("GSI1PK").text("S#").part(A).text("#").tableShard(10, "PK", "SK");
  private static final KeyTemplate RANDOM =
      KeyTemplate.of("PK").text("P#").part(A).text("#").randomShard(SHARD, 3);

  /** Other programs have to find the items: these never change. */
  @ParameterizedTest
  @CsvSource({"a, 0", "ORDER#1, 1", "é😀, 4", "'', 0"})
  void theHashOfATextIsFixed(String sort, int shard) {
    assertThat(BY_SORT.of(A.part("x"), new KeyPart("SK", AttributeValue.fromS(sort))).value().s())
        .isEqualTo("P#x#" + shard);
  }

  @Test
  void numbersAreHashedAsTheirCanonicalTextAndBytesAsTheyAre() {
    assertThat(key("SK", AttributeValue.fromN("1.50")))
        .isEqualTo(key("SK", AttributeValue.fromN("1.5")));
    assertThat(key("SK", AttributeValue.fromN("42")))
        .isEqualTo(key("SK", AttributeValue.fromS("42")));
    assertThat(key("SK", AttributeValue.fromB(SdkBytes.fromUtf8String("ORDER#1"))))
        .isEqualTo("P#x#1");
  }

  private static String key(String name, AttributeValue sort) {
    return BY_SORT.of(A.part("x"), new KeyPart(name, sort)).value().s();
  }

  @ParameterizedTest
  @CsvSource({"P#x, ORDER#1, 1", "P#xO, RDER#1, 7"})
  void theHashOfAWholeKeyIsFixed(String partition, String sort, int shard) {
    KeyPart key =
        BY_KEY.of(
            A.part("open"),
            new KeyPart("PK", AttributeValue.fromS(partition)),
            new KeyPart("SK", AttributeValue.fromS(sort)));

    assertThat(key.value().s()).isEqualTo("S#open#" + shard);
  }

  @Test
  void eachShardHasAKey() {
    assertThat(Arrays.stream(BY_SORT.each(A.part("x"))).map(key -> key.value().s()))
        .containsExactly(
            "P#x#0", "P#x#1", "P#x#2", "P#x#3", "P#x#4", "P#x#5", "P#x#6", "P#x#7", "P#x#8",
            "P#x#9");
    assertThat(RANDOM.each(A.part("x"))).hasSize(3);
  }

  @Test
  void aShardThatIsAComponentIsOneOfThose() {
    assertThat(RANDOM.of(A.part("x"), SHARD.part(2)).value().s()).isEqualTo("P#x#2");
    assertThat(RANDOM.read("P#x#7")).containsEntry("shard", AttributeValue.fromN("7"));
    for (int other : new int[] {-1, 3}) {
      assertThatThrownBy(() -> RANDOM.of(A.part("x"), SHARD.part(other)))
          .isInstanceOf(ItemValidationException.class)
          .hasMessage("attribute PK: the part shard is a shard: 0 to 2");
    }
  }

  @Test
  void aHashIsNoPart() {
    assertThat(BY_SORT.parts()).containsExactly(A);
    assertThat(BY_SORT.read("P#x#7")).containsOnlyKeys("a");
    assertThat(BY_SORT.shardOf("SK", AttributeValue.fromS("ORDER#1"))).hasValue(1);
    assertThat(BY_KEY.shardOf("SK", AttributeValue.fromS("ORDER#1"))).isEmpty();
    assertThat(RANDOM.shardOf("SK", AttributeValue.fromS("ORDER#1"))).isEmpty();
  }

  @Test
  void aWriterFindsTheShardsOfTableAndIndex() {
    KeyTemplate sort = KeyTemplate.of("SK").text("ORDER#").part(A);
    TableSchema<String> schema =
        TableSchema.<String>builder("t", any -> Map.of(), any -> "")
            .key(BY_SORT, sort)
            .index(IndexSchema.global("open", BY_KEY))
            .unstored("a")
            .build();

    Map<String, AttributeValue> item =
        new ItemWriter(1).put("a", Converters.TEXT, "1").keys(schema).item();

    assertThat(item)
        .containsEntry("SK", AttributeValue.fromS("ORDER#1"))
        .containsEntry("PK", AttributeValue.fromS("P#1#1"))
        .hasEntrySatisfying("GSI1PK", key -> assertThat(key.s()).startsWith("S#1#"));
    assertThat(schema.parts(StoredItem.of(item)).text("a")).isEqualTo("1");
    assertThat(schema.keysOf(schema.parts(StoredItem.of(item)).attributes()))
        .containsEntry("GSI1PK", item.get("GSI1PK"));
  }
}
