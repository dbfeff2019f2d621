package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.model.DeliveryTable;
import io.dynamodel.it.behaviour.model.DeliveryTable.A;
import io.dynamodel.it.behaviour.model.DeliveryTable.ByDepotItem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What queries, scans and the steps to them are as text: for logs and debuggers. */
class ReadingTextsTest {
  private final DeliveryTable table =
      new DeliveryTable(new StubHttp((at, body) -> StubHttp.ok("{}")).client());

  @Test
  void queries() {
    assertThat(table.query("c")).hasToString("Query[table deliveries, customer = \"c\"]");
    assertThat(
            table
                .query("c")
                .number()
                .between(1, 5)
                .descending()
                .filter(A.note.eq("x").or(A.zone.gt(2)))
                .limit(3)
                .pageSize(100))
        .hasToString(
            "Query[table deliveries, customer = \"c\" AND number BETWEEN 1 AND 5, descending,"
                + " filter note = \"x\" OR zone > 2, limit 3, page size 100]");
    assertThat(table.byDepot("north").filter(ByDepotItem.A.customer.eq("c")))
        .hasToString(
            "Query[table deliveries, index depot-index, depot = \"north\","
                + " filter customer = \"c\"]");
    assertThat(table.byRoute("CZ", 1).city().eq("Prague"))
        .hasToString(
            "Query[table deliveries, index route-index,"
                + " country = \"CZ\" AND zone = 1 AND city = \"Prague\"]");
  }

  @Test
  void scans() {
    assertThat(table.scan()).hasToString("Scan[table deliveries]");
    assertThat(table.scanByDepot().parallel(4).limit(7))
        .hasToString("Scan[table deliveries, index depot-index, 4 segments, limit 7]");
  }

  @Test
  void whatIsReadByKey() {
    assertThat(table.byDepot("north").fullItems())
        .hasToString("full items of Query[table deliveries, index depot-index, depot = \"north\"]");
    assertThat(table.scanByDepot().fullItems())
        .hasToString("full items of Scan[table deliveries, index depot-index]");
    assertThat(table.getEach(List.of())).hasToString("items of keys of table deliveries");
  }

  @Test
  void steps() {
    assertThat(table.query("c").number())
        .hasToString("number of Query[table deliveries, customer = \"c\"]");
    assertThat(table.byRoute("CZ", 1).city().eq("Prague").stop())
        .asString()
        .startsWith("stop of Query[table deliveries, index route-index, country = \"CZ\" AND ");
  }
}
