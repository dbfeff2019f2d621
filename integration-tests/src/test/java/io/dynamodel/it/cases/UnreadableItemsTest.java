package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.Page;
import io.dynamodel.Results;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.behaviour.model.Delivery;
import io.dynamodel.it.behaviour.model.DeliveryTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@code onUnreadable} goes on past items that can't be read: 5, 6 and 11 of twelve. */
@WithDynamoDb
@Timeout(60)
class UnreadableItemsTest {
  private static final List<Integer> SPOILED = List.of(5, 6, 11);
  private static final int READABLE = Reader.COUNT - 3;

  private final DynamoDbClient client;
  private final DeliveryTable table;
  private final List<ItemMappingException> unreadable = new ArrayList<>();

  UnreadableItemsTest(DynamoDbClient client, DeliveryTable table) {
    this.client = client;
    this.table = table;
  }

  @BeforeEach
  void store() {
    Deliveries.store(client);
    SPOILED.forEach(number -> Deliveries.spoil(client, number));
  }

  static List<Reader> readers() {
    return Reader.all().toList();
  }

  static List<Reader> readersOfPages() {
    return Reader.ofPages().toList();
  }

  private void assertHandedOver() {
    assertThat(unreadable)
        .extracting(e -> e.item().get("number").n())
        .containsExactlyInAnyOrder("5", "6", "11");
    assertThat(unreadable)
        .allSatisfy(
            e -> {
              assertThat(e.table()).contains("deliveries");
              assertThat(e.key()).hasValueSatisfying(key -> assertThat(key).contains("number="));
              assertThat(e.path()).isEqualTo("note");
              assertThat(e.applied()).isFalse();
            });
    unreadable.clear();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void allOthersAreGiven(Reader reader) {
    assertThat(reader.of(table, unreadable::add)).hasSize(READABLE);
    assertHandedOver();
    assertThat(reader.of(table, unreadable::add).toList()).hasSize(READABLE);
    assertHandedOver();
    assertThat(reader.of(table, unreadable::add).stream().count()).isEqualTo(READABLE);
    assertHandedOver();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void theFirstIsTheFirstThatCanBeRead(Reader reader) {
    IntStream.range(0, Reader.COUNT - 1)
        .filter(number -> number != 3)
        .forEach(number -> Deliveries.spoil(client, number));

    Object only = reader.of(table, unreadable::add).toList().get(0);

    assertThat(reader.of(table, unreadable::add).first().orElseThrow()).isEqualTo(only);
  }

  @ParameterizedTest
  @MethodSource("readersOfPages")
  void theLimitCountsWhatCanBeRead(Reader reader) {
    for (int limit = 1; limit <= Reader.COUNT; limit++) {
      unreadable.clear();

      assertThat(limited(reader, limit)).hasSize(Math.min(limit, READABLE));
      assertThat(unreadable).doesNotHaveDuplicates();
    }
  }

  private Results<?> limited(Reader reader, int limit) {
    return reader.pages(table, unreadable::add, limit);
  }

  @ParameterizedTest
  @MethodSource("readersOfPages")
  void pagesGoPastThem(Reader reader) {
    for (int limit : new int[] {1, 2, 5, 100}) {
      List<Object> items = new ArrayList<>();
      Page<?> page = limited(reader, limit).page();
      items.addAll(page.items());
      while (page.hasNext()) {
        page = limited(reader, limit).page(page.next().orElseThrow());
        assertThat(page.returnedCount()).isLessThanOrEqualTo(limit);
        items.addAll(page.items());
      }

      assertThat(items).hasSize(READABLE);
      assertHandedOver();
    }
    reader.pages(table, unreadable::add).pages().forEach(page -> {});
    assertHandedOver();
  }

  @ParameterizedTest
  @MethodSource("readersOfPages")
  void filledPagesAreFilled(Reader reader) {
    Page<?> page = limited(reader, 7).filledPage();
    assertThat(page.items()).hasSize(7);
    Page<?> last = limited(reader, 7).filledPage(page.next().orElseThrow());

    assertThat(last.items()).hasSize(READABLE - 7);
    assertThat(last.hasNext()).isFalse();
    assertHandedOver();
  }

  @ParameterizedTest
  @MethodSource("readersOfPages")
  void countingAndDeletingReadNone(Reader reader) {
    assertThat(reader.pages(table, unreadable::add).count()).isEqualTo(Reader.COUNT);
    assertThat(reader.pages(table, unreadable::add).deleteAll()).isEqualTo(Reader.COUNT);
    assertThat(unreadable).isEmpty();
    assertThat(table.scan().count()).isZero();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void withoutAHandlerItIsAFailure(Reader reader) {
    assertThatThrownBy(() -> reader.of(table).toList())
        .isInstanceOfSatisfying(
            ItemMappingException.class,
            e -> assertThat(e.item()).containsEntry("customer", AttributeValue.fromS("c")));
  }

  @ParameterizedTest
  @MethodSource("readersOfPages")
  void aHandlerThatThrowsFailsThePage(Reader reader) {
    IllegalStateException thrown = new IllegalStateException("of the handler");

    assertThatThrownBy(
            () ->
                reader
                    .pages(
                        table,
                        e -> {
                          throw thrown;
                        },
                        Reader.COUNT)
                    .filledPage())
        .isSameAs(thrown);
  }

  @Test
  void getAllLeavesThemOut() {
    assertThat(table.getAll(Reader.keys(), unreadable::add))
        .extracting(Delivery::number)
        .containsExactly(0, 1, 2, 3, 4, 7, 8, 9, 10);
    assertThat(unreadable)
        .extracting(e -> e.item().get("number").n())
        .containsExactly("5", "6", "11");
    assertThatThrownBy(() -> table.getAll(Reader.keys())).isInstanceOf(ItemMappingException.class);
  }
}
