package io.dynamodel.processor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.convert.Converters;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.processor.language.KeyPair.Example;
import io.dynamodel.processor.language.KeyTexts;
import io.dynamodel.processor.language.KeyTexts.Piece;
import io.dynamodel.processor.model.ItemKeys;
import io.dynamodel.processor.model.RecordDeclaration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is known of keys at compile time. */
class ItemKeysTest {
  private static final String SHOP =
      """
      @DynamoModel(table = "shop")
      @PartitionKey(attribute = "PK", template = "CUSTOMER#{customerId}")
      @GlobalIndex(name = "all-index", partitionAttribute = "ALL", partitionTemplate = "ALL",
          sortAttribute = "NAME", sortTemplate = "{name}")
      sealed interface Item {
        @TypeName("customer")
        @SortKey(attribute = "SK", template = "PROFILE")
        record Customer(String customerId, String name) implements Item {}

        @TypeName("order")
        @SortKey(attribute = "SK", template = "ORDER#{placed}#{orderId}")
        @GlobalIndex(
            name = "status-index",
            partitionAttribute = "GSI1PK", partitionTemplate = "STATUS#{status}",
            sortAttribute = "GSI1SK", sortTemplate = "{due}#{orderId}")
        record Order(
            String customerId, Instant placed, String orderId, String status, Instant due,
            String name)
            implements Item {}

        @TypeName("line")
        @SortKey(attribute = "SK", template = "ORDER#{placed}#{orderId}#LINE#{line:04}")
        @GlobalIndex(
            name = "status-index",
            partitionAttribute = "GSI1PK", partitionTemplate = "LINE#{product}",
            sortAttribute = "GSI1SK", sortTemplate = "LINE")
        record Line(
            String customerId, Instant placed, String orderId, int line, String product,
            String name)
            implements Item {}
      }
      """;

  @Test
  void queriesOfTheShop() {
    assertThat(keys("Customer").mixedParts()).isZero();
    assertThat(keys("Order").mixedParts()).isEqualTo(2);
    assertThat(keys("Line").mixedParts()).isEqualTo(2);
  }

  @Test
  void queriesOfItsIndexes() {
    assertThat(indexes("Order")).containsExactly(2, 0);
    assertThat(indexes("Line")).containsExactly(2, 0);
  }

  @Test
  void anItemIsInAnIndexIfItHasTheAttributesInWhateverWay() {
    String some =
        """
        @DynamoModel(table = "some")
        @PartitionKey(attribute = "PK", template = "{id}")
        sealed interface Item {
          enum Status { OPEN, CLOSED }

          @TypeName("one")
          @SortKey(attribute = "SK", template = "ONE")
          @GlobalIndex(
              name = "status-index",
              partitionAttribute = "status", partitionTemplate = "%s#{state}",
              sortAttribute = "time", sortTemplate = "{day}#{id}")
          record One(String id, String state, LocalDate day) implements Item {}

          @TypeName("two")
          @SortKey(attribute = "SK", template = "TWO")
          record Two(String id, Status status, %s time) implements Item {}
        }
        """;

    assertThat(mixedParts(some, "OPEN", "String")).isZero();
    assertThat(mixedParts(some.replace("%s#", "%s"), "OPE", "String")).isEqualTo(3);
    assertThat(mixedParts(some.replace("%s#", "%s"), "OPE", "YearMonth")).isEqualTo(1);
    assertThat(mixedParts(some.replace("%s#", "%s"), "TO", "String")).isZero();
  }

  private static int mixedParts(String source, Object... arguments) {
    RecordDeclaration one = declaration("One", source.formatted(arguments));
    return ItemKeys.of(one).mixedParts(one.outline().table().orElseThrow().indexes().get(0));
  }

  @Test
  void keysThatCanBeEqual() {
    String orders = SHOP.replace("#LINE#{line:04}", "");

    ItemKeys order = keys("Order", orders);
    RecordDeclaration line = declaration("Order", orders).siblings().get(1);

    assertThat(order.ofTable().shared(order.ofSibling(line).ofTable()))
        .contains(new Example("CUSTOMER#a", "ORDER#0000-01-01T00:00:00.000000000Z#a"));
  }

  @Test
  void separatorsAreThoseOfAllTemplatesOfTheAttribute() {
    String some =
        """
        @DynamoModel(table = "some")
        @PartitionKey(attribute = "PK", template = "{a}", escaping = Escaping.NONE)
        sealed interface Item {
          @TypeName("one")
          @SortKey(attribute = "SK", template = "A{b}/{c}", escaping = Escaping.NONE)
          record One(String a, String b, String c) implements Item {}

          @TypeName("two")
          @SortKey(attribute = "SK", template = "{b}|{c}#x{d}/", escaping = Escaping.NONE)
          record Two(String a, String b, String c, String d) implements Item {}
        }
        """;

    assertThat(keys("One", some).separators("SK")).isEqualTo("/|#");
    assertThat(keys("Two", some).separators("SK")).isEqualTo("|#/");
    assertThat(keys("Two", some).separators("PK")).isEmpty();
  }

  @Test
  void fixedWidthsAreThoseOfTheConverters() {
    Instant time = Instant.parse("2024-12-31T23:59:59.999999999Z");

    areTexts("Instant", Converters.INSTANT, time);
    areTexts("UUID", Converters.UUID, UUID.fromString("0123abcd-4567-89ef-0123-456789abcdef"));
    areTexts("LocalDate", Converters.LOCAL_DATE, LocalDate.of(2024, 2, 29));
    areTexts("LocalTime", Converters.LOCAL_TIME, LocalTime.of(23, 59));
    areTexts("LocalDateTime", Converters.LOCAL_DATE_TIME, LocalDateTime.of(2024, 2, 29, 0, 0));
    areTexts("Year", Converters.YEAR, Year.of(17));
    areTexts("YearMonth", Converters.YEAR_MONTH, YearMonth.of(9999, 12));
    areTexts("MonthDay", Converters.MONTH_DAY, MonthDay.of(2, 29));
  }

  private static <T> void areTexts(String type, TextConverter<T> converter, T value) {
    String event =
        """
        @DynamoModel(table = "events")
        @PartitionKey(attribute = "PK", template = "{part}")
        record Event(%s part) {}
        """;
    KeyTexts texts =
        ItemKeys.of(Probe.declaration("Event", event.formatted(type))).ofTable().partition();
    String text = converter.toText(value);

    assertThat(texts.shared(new KeyTexts(List.of(new Piece.Literal(text))))).contains(text);
    assertThat(((Piece.Part) texts.pieces().get(0)).texts().width()).hasValue(text.length());
  }

  private static List<Integer> indexes(String type) {
    RecordDeclaration record = declaration(type, SHOP);
    return record.outline().table().orElseThrow().indexes().stream()
        .map(ItemKeys.of(record)::mixedParts)
        .toList();
  }

  private static ItemKeys keys(String type) {
    return keys(type, SHOP);
  }

  private static ItemKeys keys(String type, String source) {
    return ItemKeys.of(declaration(type, source));
  }

  private static RecordDeclaration declaration(String type, String source) {
    return Probe.declaration("Item." + type, source);
  }
}
