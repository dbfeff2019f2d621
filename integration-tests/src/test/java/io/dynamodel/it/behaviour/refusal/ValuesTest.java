package io.dynamodel.it.behaviour.refusal;

import static io.dynamodel.it.behaviour.refusal.EntryTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Values that can't be attributes. */
@WithDynamoDb
class ValuesTest {
  private static final String DIGITS_39 = "1".repeat(39);
  private static final String LONE = "a\ud83d";

  private final Entries entries;
  private final EntryTable table;
  private final Entry entry = Entry.of("k");

  ValuesTest(DynamoDbClient direct) {
    entries = new Entries(direct);
    table = entries.table();
  }

  @BeforeAll
  static void putAnEntry(DynamoDbClient direct) {
    new EntryTable(direct).admin().create();
    new EntryTable(direct).put(Entry.of("k"));
  }

  @Test
  void notANumber() {
    String problem = " is not a number that can be stored";

    entries.assertRefusedBeforeSending(
        () -> table.put(entry.withRatio(Double.NaN)),
        "table entries, key {id=k, part=p}, attribute ratio: NaN" + problem);
    entries.assertRefusedBeforeSending(
        () -> table.put(entry.withRatio(Double.NEGATIVE_INFINITY)),
        "table entries, key {id=k, part=p}, attribute ratio: -Infinity" + problem);
    entries.assertRefusedBeforeSending(
        () -> A.ratio.set(Double.NaN), "attribute ratio: NaN" + problem);
    entries.assertRefusedBeforeSending(
        () -> A.ratio.lt(Double.NaN), "attribute ratio: NaN" + problem);
    entries.assertRefusedBeforeSending(
        () -> table.put(entry.withData(Map.of("deep", List.of(1, Double.NaN)))),
        "table entries, key {id=k, part=p}, attribute data.deep[1]: NaN" + problem);
  }

  @Test
  void aNumberOf39Digits() {
    String problem = DIGITS_39 + " has 39 significant digits, DynamoDB stores at most 38";

    entries.assertRefusedBeforeSending(
        () -> table.put(entry.withNumber(DIGITS_39)),
        "table entries, key {id=k, part=p}, attribute number: " + problem);
    entries.assertRefusedBeforeSending(
        () -> A.number.set(new BigDecimal(DIGITS_39)), "attribute number: " + problem);
    entries.assertRefusedBeforeSending(
        () -> A.number.plus(new BigDecimal(DIGITS_39)), "attribute number: " + problem);
    entries.assertRefusedBeforeSending(
        () -> A.number.eq(new BigDecimal(DIGITS_39)), "attribute number: " + problem);
  }

  @Test
  void aNumberOutOfRange() {
    entries.assertRefusedBeforeSending(
        () -> table.put(entry.withNumber("1E+126")),
        "table entries, key {id=k, part=p}, attribute number: 1E+126 is outside DynamoDB's range of"
            + " 1E-130 to 9.99…E+125");
    entries.assertRefusedBeforeSending(
        () -> table.put(entry.withNumber("-1E-131")),
        "table entries, key {id=k, part=p}, attribute number: -1E-131 is outside DynamoDB's range"
            + " of 1E-130 to 9.99…E+125");
  }

  @Test
  void numbersAtTheLimitsAreStored() {
    for (String number : List.of("9".repeat(38), "-" + "9".repeat(38) + "E+88", "1E-130")) {
      assertThat(table.put(entry.withNumber(number)).number())
          .isEqualByComparingTo(table.get("k", "p").number())
          .isEqualByComparingTo(new BigDecimal(number));
    }
    table.put(entry);
  }

  @Test
  void aTextWithALoneSurrogate() {
    String problem = "text with a lone surrogate at index 1 can't be stored as UTF-8";

    entries.assertRefusedBeforeSending(
        () -> table.put(entry.withText(LONE)),
        "table entries, key {id=k, part=p}, attribute text: " + problem);
    entries.assertRefusedBeforeSending(() -> table.get(LONE, "p"), "attribute id: " + problem);
    entries.assertRefusedBeforeSending(() -> table.query(LONE), "attribute id: " + problem);
    entries.assertRefusedBeforeSending(
        () -> table.query("k").part().lt(LONE), "attribute part: " + problem);
    entries.assertRefusedBeforeSending(
        () -> table.query("k").part().beginsWith(LONE), "attribute part: " + problem);
    entries.assertRefusedBeforeSending(() -> A.text.set(LONE), "attribute text: " + problem);
    entries.assertRefusedBeforeSending(() -> A.text.eq(LONE), "attribute text: " + problem);
    entries.assertRefusedBeforeSending(() -> A.text.contains(LONE), "attribute text: " + problem);
    entries.assertRefusedBeforeSending(() -> A.data.key(LONE), "attribute data: " + problem);
  }

  @Test
  void arithmeticThatLeavesTheRangeOfNumbers() {
    table.put(Entry.of("sum").withNumber("9".repeat(38)));

    entries.assertRefused(
        () ->
            table
                .update("sum", "p")
                .apply(A.number.set(A.number.plus(new BigDecimal("0.1"))))
                .execute(),
        "table entries, key {id=sum, part=p}: Attempting to store more than 38 significant digits in a Number");
    table.put(Entry.of("sum").withNumber("9E+125"));
    entries.assertRefused(
        () -> table.update("sum", "p").apply(A.number.add(new BigDecimal("9E+125"))).execute(),
        "table entries, key {id=sum, part=p}: Number overflow. Attempting to store a number with"
            + " magnitude larger than supported range");
  }

  @Test
  void textOutsideTheBasicPlaneIsStored() {
    assertThat(table.put(Entry.of("emoji").withText("\ud83d\ude00")).text())
        .isEqualTo(table.get("emoji", "p").text());
  }

  @Test
  void nullWhereAnAttributeIsRequired() {
    entries.assertRefusedBeforeSending(
        () -> table.put(entry.withText(null)),
        "table entries, key {id=k, part=p}, attribute text: is required: null can't be stored");
    entries.assertRefusedBeforeSending(
        () -> table.put(entry.withLinks(new Link(null, null))),
        "table entries, key {id=k, part=p}, attribute links[0].name:"
            + " is required: null can't be stored");
  }

  @Test
  void nullAsKey() {
    entries.assertRefusedBeforeSending(
        () -> table.put(entry.withKey(null, "p")),
        "table entries, attribute id: is required: null can't be stored");
  }

  @Test
  void whatAFreeFormDocumentCannotHold() {
    entries.assertRefusedBeforeSending(
        () -> table.put(entry.withData(Map.of("thread", Thread.currentThread()))),
        "table entries, key {id=k, part=p}, attribute data.thread:"
            + " a free-form document can't hold a java.lang.Thread");
  }
}
