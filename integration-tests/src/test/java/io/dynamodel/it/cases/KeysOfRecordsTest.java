package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A record whose constructor changes its key is of another item than the one that was read. */
@WithDynamoDb
class KeysOfRecordsTest {
  private final RawTable raw;
  private final Dynamo dynamo;
  private final KeysOfRecordsTest_LowerTable lowers;
  private final KeysOfRecordsTest_CopiedTable copies;

  KeysOfRecordsTest(DynamoDbClient client) {
    raw = new RawTable(client, "lowers");
    dynamo = Dynamo.of(client);
    lowers = new KeysOfRecordsTest_LowerTable(dynamo);
    copies = new KeysOfRecordsTest_CopiedTable(dynamo);
  }

  @BeforeEach
  void empty() {
    lowers.admin().createIfAbsent();
    copies.admin().createIfAbsent();
    lowers.scan().deleteAll();
  }

  @DynamoModel(table = "lowers")
  record Lower(@PartitionKey String id, @SortKey int n, String text) {
    Lower {
      id = id.trim().toLowerCase(Locale.ROOT);
      n = Math.abs(n);
    }
  }

  @DynamoProjection(of = Lower.class)
  record Brief(String id, int n) {
    Brief {
      id = id.trim();
    }
  }

  /** It has no equals of its own. */
  static final class Code {
    private final String text;

    Code(String text) {
      this.text = text;
    }
  }

  static final class CodeConverter implements TextConverter<Code> {
    @Override
    public String toText(Code code) {
      return code.text;
    }

    @Override
    public Code fromText(String text) {
      return new Code(text);
    }
  }

  @DynamoModel(table = "copies")
  record Copied(@PartitionKey @ConvertWith(CodeConverter.class) Code code, @SortKey byte[] bytes) {
    Copied {
      code = new Code(code.text);
      bytes = bytes.clone();
    }
  }

  @DynamoModel(table = "scaled")
  record Scaled(@PartitionKey BigDecimal number) {
    Scaled {
      number = number.setScale(2);
    }
  }

  private static Map<String, AttributeValue> item(String id, int n) {
    return Map.of(
        "id", AttributeValue.createS(id),
        "n", AttributeValue.createN(Integer.toString(n)),
        "text", AttributeValue.createS("x"));
  }

  static List<Consumer<KeysOfRecordsTest>> reads() {
    return List.of(
        test -> test.lowers.get("ABC", 1),
        test -> test.lowers.find("ABC", 1),
        test -> test.lowers.query("ABC").toList(),
        test -> test.lowers.query("ABC").page(),
        test -> test.lowers.scan().toList(),
        test -> test.lowers.getAll(List.of(KeysOfRecordsTest_LowerTable.key("ABC", 1))),
        test ->
            test.dynamo
                .transactGet(
                    reads -> reads.get(test.lowers, KeysOfRecordsTest_LowerTable.key("ABC", 1)))
                .items(test.lowers),
        test ->
            test.lowers
                .update("ABC", 1)
                .apply(KeysOfRecordsTest_LowerTable.A.text.set("y"))
                .execute(),
        test -> test.lowers.delete("ABC", 1),
        test -> KeysOfRecordsTest_LowerMapper.fromItem(item("ABC", 1)));
  }

  @ParameterizedTest
  @MethodSource("reads")
  void aKeyThatTheConstructorChangesCantBeRead(Consumer<KeysOfRecordsTest> read) {
    raw.put(item("ABC", 1));

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> read.accept(this))
        .withMessageContaining("attribute id: the key is stored as")
        .withMessageContaining("the constructor of the record changes it");
  }

  @Test
  void tableAndKeyAreNamed() {
    raw.put(item("a", -1));

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> lowers.get("a", -1))
        .withMessageStartingWith(
            "table lowers, key {id=a, n=-1}, attribute n: the key is stored as");
  }

  @Test
  void aProjectionIsARecordToo() {
    raw.put(item(" a", 1));

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(
            () -> lowers.scan().select(KeysOfRecordsTest_BriefProjection.SELECTION).toList())
        .withMessageContaining("attribute id: the key is stored as");
  }

  @Test
  void aRecordThatKeepsItsKeyIsReadWrittenAndDeleted() {
    Lower stored = lowers.put(new Lower(" ABC", -1, "x"));

    assertThat(stored).isEqualTo(new Lower("abc", 1, "x"));
    assertThat(lowers.get("abc", 1)).isEqualTo(stored);
    assertThat(lowers.delete(stored)).contains(stored);
  }

  @Test
  void aCopyOfTheKeyIsTheKey() {
    copies.put(new Copied(new Code("c"), new byte[] {1, 2}));

    assertThat(copies.scan().toList()).hasSize(1);
    assertThat(copies.delete(copies.scan().toList().get(0))).isPresent();
    assertThat(
            KeysOfRecordsTest_ScaledMapper.fromItem(Map.of("number", AttributeValue.createN("3.5")))
                .number())
        .isEqualTo(new BigDecimal("3.50"));
  }
}
