package io.dynamodel.it.types;

import static io.dynamodel.it.types.BinariesTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromB;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;

import io.dynamodel.testing.WithDynamoDb;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@WithDynamoDb
class BinariesTest {
  private final BinariesTable table;
  private final RawTable raw;

  BinariesTest(DynamoDbClient client) {
    table = new BinariesTable(client);
    raw = new RawTable(client, "binaries");
  }

  @BeforeEach
  void create() {
    table.admin().createIfAbsent();
  }

  @Test
  void comesBackAsItWas() {
    Binaries binaries = full("a");

    assertSame(table.put(binaries), binaries);
    assertSame(table.get("a"), binaries);
    assertSame(table.query("a").first().orElseThrow(), binaries);
  }

  @Test
  void isStoredAsTheDesignSays() {
    table.put(full("a"));

    assertThat(raw.attributes("a")).isEqualTo(FULL);
  }

  @Test
  void isAbsentWhereItIsEmpty() {
    Binaries empty =
        new Binaries("a", new byte[0], null, Optional.empty(), List.of(), Set.of(), Map.of());

    assertSame(table.put(empty), empty);
    assertSame(table.get("a"), empty);
    assertThat(raw.attributes("a"))
        .isEqualTo(Map.of("bytes", binary(), "list", fromL(List.of()), "map", fromM(Map.of())));
  }

  @Test
  void setStoresWhatPutStores() {
    Binaries to = full("a");
    table.put(
        new Binaries("a", new byte[0], null, Optional.empty(), List.of(), Set.of(), Map.of()));

    table
        .update("a")
        .apply(
            A.bytes.set(to.bytes()),
            A.nullable.set(new byte[] {3}),
            A.optional.set(new byte[] {4}),
            A.list.set(to.list()),
            A.set.set(to.set()),
            A.map.set(to.map()))
        .execute();

    assertThat(raw.attributes("a")).isEqualTo(FULL);
  }

  @Test
  void writerAndReaderCopyTheArray() {
    byte[] bytes = {1, 2};
    Map<String, AttributeValue> item =
        BinariesMapper.toItem(
            new Binaries("a", bytes, null, Optional.empty(), List.of(), Set.of(), Map.of()));

    bytes[0] = 9;
    BinariesMapper.fromItem(item).bytes()[1] = 9;

    assertThat(item).containsEntry("bytes", binary(1, 2));
  }

  @Test
  void conditionsSpeakOfBytes() {
    table.put(full("a"));

    assertThat(
            table
                .query("a")
                .filter(
                    A.bytes
                        .beginsWith(new byte[] {1})
                        .and(A.bytes.contains(new byte[] {2}))
                        .and(A.set.contains(new byte[] {7}))
                        .and(A.bytes.size().eq(2))
                        .and(A.map.key("k").eq(new byte[] {9})))
                .count())
        .isEqualTo(1);
  }

  private static Binaries full(String id) {
    return new Binaries(
        id,
        new byte[] {1, 2},
        new byte[] {3},
        Optional.of(new byte[] {4}),
        List.of(new byte[] {5}, new byte[0]),
        Set.of(new byte[] {7}, new byte[] {8}),
        Map.of("k", new byte[] {9}));
  }

  private static final Map<String, AttributeValue> FULL =
      Map.of(
          "bytes", binary(1, 2),
          "nullable", binary(3),
          "optional", binary(4),
          "list", fromL(List.of(binary(5), binary())),
          "set", fromBs(List.of(binary(7).b(), binary(8).b())),
          "map", fromM(Map.of("k", binary(9))));

  private static AttributeValue binary(int... bytes) {
    byte[] array = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      array[i] = (byte) bytes[i];
    }
    return fromB(SdkBytes.fromByteArray(array));
  }

  private static void assertSame(Binaries actual, Binaries expected) {
    assertThat(RawTable.normal(BinariesMapper.toItem(actual)))
        .isEqualTo(RawTable.normal(BinariesMapper.toItem(expected)));
    assertThat(actual.bytes()).isEqualTo(expected.bytes());
    assertThat(actual.nullable()).isEqualTo(expected.nullable());
    assertThat(actual.optional().isPresent()).isEqualTo(expected.optional().isPresent());
    assertThat(actual.list()).usingElementComparator(Arrays::compare).isEqualTo(expected.list());
    assertThat(actual.set()).hasSameSizeAs(expected.set());
  }
}
