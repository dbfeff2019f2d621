package io.dynamodel.it.behaviour.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.Cursor;
import io.dynamodel.Page;
import io.dynamodel.Query;
import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Delivery;
import io.dynamodel.it.behaviour.model.DeliveryNote;
import io.dynamodel.it.behaviour.model.DeliveryNoteProjection;
import io.dynamodel.it.behaviour.model.DeliveryTable;
import io.dynamodel.it.behaviour.model.DeliveryTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Pages of a selection without any key: the cursor is made of keys all the same. */
@WithDynamoDb
class SelectionPagesTest {
  private final RecordingClient client;
  private final DeliveryTable deliveries;

  SelectionPagesTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    deliveries = new DeliveryTable(client);
  }

  @BeforeEach
  void putItems() {
    deliveries.admin().createIfAbsent();
    for (int number = 0; number < 10; number++) {
      String note = number % 2 == 0 ? "n" + number : null;
      deliveries.put(Delivery.by("ann", number, number, note));
    }
    client.clear();
  }

  private Query<DeliveryNote> query() {
    return deliveries
        .byDue("c")
        .due()
        .eq(LocalDate.of(2026, 5, 1))
        .filter(A.grams.ge(1))
        .select(DeliveryNoteProjection.SELECTION)
        .filter(DeliveryNoteProjection.A.note.exists())
        .limit(2);
  }

  @Test
  void goOnAfterTheLastItemThatWasReturned() {
    List<String> notes = new ArrayList<>();
    Page<DeliveryNote> page = query().page();
    page.items().forEach(item -> notes.add(item.note()));
    while (page.hasNext()) {
      page = query().page(Cursor.decode(page.next().orElseThrow().encode()));
      page.items().forEach(item -> notes.add(item.note()));
    }

    assertThat(notes).containsExactlyInAnyOrder("n2", "n4", "n6", "n8");
    List<QueryRequest> requests = client.requests(QueryRequest.class);
    assertThat(requests.get(0).expressionAttributeNames())
        .containsValues("note", "g", "due", "customer", "number");
    assertThat(requests.get(1).exclusiveStartKey()).containsOnlyKeys("customer", "number", "due");
  }

  @Test
  void areRefusedByAnotherQuery() {
    Cursor cursor = query().page().next().orElseThrow();
    client.clear();

    assertThatExceptionOfType(InvalidCursorException.class)
        .isThrownBy(() -> deliveries.byDue("c").page(cursor));
    assertThat(client.requests()).isEmpty();
  }
}
