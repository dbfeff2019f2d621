package io.dynamodel.it.misuse;

import org.junit.jupiter.api.Test;

/** What indexes and projections do not offer. */
class IndexMisuseTest {

  @Test
  void readingWhatAnIndexDoesNotHold() {
    Snippet.of("events.byDate(day).first().orElseThrow().count();").hasNo("method count");
  }

  @Test
  void filteringByWhatAnIndexDoesNotHold() {
    Snippet.of("events.byDate(day).filter(EventTable.ByDateItem.A.count.lt(5));")
        .hasNo("variable count");
  }

  @Test
  void filteringAnIndexByAttributesOfTheModel() {
    Snippet.of("events.byDate(day).filter(A.count.lt(5));").canNotPassTo("filter");
  }

  @Test
  void filteringTheTableByAttributesOfAnIndex() {
    Snippet.of("events.query(\"e1\").filter(EventTable.ByDateItem.A.eventId.eq(\"x\"));")
        .canNotPassTo("filter");
  }

  @Test
  void filteringAnIndexByAttributesOfAnother() {
    Snippet.of("routes.byLength(\"o\").filter(RouteIdProjection.A.id.eq(\"x\"));")
        .canNotPassTo("filter");
  }

  @Test
  void updatingByAttributesOfAnIndex() {
    Snippet.of("events.update(\"e1\", now).apply(EventTable.ByDateItem.A.date.set(day));")
        .canNotPassTo("apply");
  }

  @Test
  void puttingAPartialItem() {
    Snippet.of("events.put(events.byDate(day).first().orElseThrow());").canNotPassTo("put");
  }

  @Test
  void makingAPartialItem() {
    Snippet.of("new EventTable.ByDateItem(\"e1\", now, day);").compiles();
  }

  @Test
  void refreshingAnItemOfAnotherTable() {
    Snippet.of("routes.refresh(events.byDate(day).first().orElseThrow());").canNotPassTo("refresh");
  }

  @Test
  void fullItemsOfAnIndexThatHoldsThem() {
    Snippet.of("events.byStatus(\"OPEN\").fullItems();").hasNo("method fullItems");
  }

  @Test
  void selectingFromAPartialIndex() {
    Snippet.of("routes.byTitle(\"t\").select(RouteIdProjection.SELECTION);").hasNo("method select");
  }

  @Test
  void selectingAPartOfAnotherModel() {
    Snippet.of("events.query(\"e1\").select(RouteIdProjection.SELECTION);").canNotPassTo("select");
  }

  @Test
  void filteringASelectionByAttributesOfTheModel() {
    Snippet.of(
            "routes.query(\"o\").select(RouteIdProjection.SELECTION)"
                + ".filter(RouteTable.A.length.lt(5));")
        .canNotPassTo("filter");
  }

  @Test
  void findingAPartOfAnotherModel() {
    Snippet.of("events.find(\"e1\", now, RouteIdProjection.SELECTION);").canNotPassTo("find");
  }

  @Test
  void rangeOnAPartitionKey() {
    Snippet.of("events.byDate(day).date().lt(day);").hasNo("method date");
  }

  @Test
  void sortKeyOfAnIndexWithoutOne() {
    Snippet.of("events.byDate(day).timestamp().lt(now);").hasNo("method timestamp");
  }

  @Test
  void aPartOfThePartitionKey() {
    Snippet.of("routes.byPlace(\"CZ\");").canNotPassTo("byPlace");
  }

  @Test
  void rangeOnAPartOfThePartitionKey() {
    Snippet.of("routes.byPlace(\"CZ\", \"10\").region().lt(\"x\");").hasNo("method region");
  }

  @Test
  void aSortPartBeforeItsTurn() {
    Snippet.of("routes.byPlace(\"CZ\", \"10\").street().eq(\"x\");").hasNo("method street");
  }

  @Test
  void aSortPartAfterARange() {
    Snippet.of("routes.byPlace(\"CZ\", \"10\").city().lt(\"x\").street().eq(\"y\");")
        .hasNo("method street");
  }

  @Test
  void aSortPartTwice() {
    Snippet.of("routes.byPlace(\"CZ\", \"10\").city().eq(\"x\").city().eq(\"y\");")
        .hasNo("method city");
  }

  @Test
  void parallelQuery() {
    Snippet.of("events.query(\"e1\").parallel(4);").hasNo("method parallel");
  }

  @Test
  void aTextForACursor() {
    Snippet.of("events.query(\"e1\").page(\"token\");").canNotPassTo("page");
  }

  @Test
  void correctUse() {
    Snippet.of(
            "events.byDate(day).filter(EventTable.ByDateItem.A.eventId.eq(\"x\")).fullItems();",
            "events.refresh(events.byDate(day).first().orElseThrow());",
            "events.scanByDate().parallel(2).fullItems().toList();",
            "routes.byLength(\"o\").length().lt(5).filter(RouteTable.ByLengthItem.A.title.eq(\"t\"));",
            "List<RouteId> ids = routes.byTitle(\"t\").filter(RouteIdProjection.A.id.eq(\"x\")).toList();",
            "Route route = routes.refresh(ids.get(0));",
            "routes.byPlace(\"CZ\", \"10\").city().eq(\"x\").street().between(\"a\", \"b\").descending();",
            "routes.byPlace(\"CZ\", \"10\").city().beginsWith(\"x\").count();",
            "Optional<RouteId> id = routes.find(\"o\", \"i\", RouteIdProjection.SELECTION);",
            "routes.scan().select(RouteIdProjection.SELECTION).parallel(2).first();",
            "for (Page<Event> page : events.query(\"e1\").pages()) {}",
            "events.query(\"e1\").page(Cursor.decode(\"token\"));")
        .compiles();
  }
}
