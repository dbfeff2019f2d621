package io.dynamodel.it.misuse;

import org.junit.jupiter.api.Test;

/** What tables and queries do not offer. */
class TableMisuseTest {

  @Test
  void putOfAnotherModel() {
    Snippet.of("products.put(event);").canNotPassTo("put");
  }

  @Test
  void getWithoutTheSortKey() {
    Snippet.of("events.get(\"e1\");").canNotPassTo("get");
  }

  @Test
  void getWithTheSortKeyFirst() {
    Snippet.of("events.get(now, \"e1\");").canNotPassTo("get");
  }

  @Test
  void getWithASortKeyThatThereIsNot() {
    Snippet.of("products.get(\"p1\", now);").canNotPassTo("get");
  }

  @Test
  void getAllByKeysOfAnotherModel() {
    Snippet.of("events.getAll(List.of(ProductTable.key(\"p1\")));").canNotPassTo("getAll");
  }

  @Test
  void deleteByAKeyOfAnotherModel() {
    Snippet.of("products.delete(EventTable.key(\"e1\", now), ProductTable.A.name.exists());")
        .canNotPassTo("delete");
  }

  @Test
  void putOfAVersionedRecordInABatch() {
    Snippet.of("dynamo.batchWrite().put(tasks, (Task) null);").canNotPassTo("put");
  }

  @Test
  void deleteOfAVersionedItemInABatch() {
    Snippet.of("dynamo.batchWrite().delete(tasks, TaskTable.key(\"me\", Task.Kind.BIG));")
        .canNotPassTo("delete");
  }

  @Test
  void recordOfAnotherModelInATransaction() {
    Snippet.of("dynamo.transactWrite(tx -> tx.put(products, event));").canNotPassTo("put");
  }

  @Test
  void sortKeyOfATableWithoutOne() {
    Snippet.of("products.query(\"p1\").timestamp().lt(now);").hasNo("method timestamp");
  }

  @Test
  void rangeOnAQueryWithoutASortKey() {
    Snippet.of("products.query(\"p1\").lt(\"p2\");").hasNo("method lt");
  }

  @Test
  void rangeOnAPartitionKey() {
    Snippet.of("events.query(\"e1\").eventId().lt(\"e2\");").hasNo("method eventId");
  }

  @Test
  void rangeOnAnIndexPartitionKey() {
    Snippet.of("events.byStatus(\"OPEN\").status().beginsWith(\"O\");").hasNo("method status");
  }

  @Test
  void sortKeyOfTheTableOnAnIndex() {
    Snippet.of("events.byStatus(\"OPEN\").eventId().eq(\"e1\");").hasNo("method eventId");
  }

  @Test
  void twoConditionsOnASortKey() {
    Snippet.of("events.query(\"e1\").timestamp().gt(now).timestamp().lt(now);")
        .hasNo("method timestamp");
  }

  @Test
  void sortKeyWithoutAnOperator() {
    Snippet.of("events.query(\"e1\").timestamp().toList();").hasNo("method toList");
  }

  @Test
  void sortKeyOfAnotherType() {
    Snippet.of("events.query(\"e1\").timestamp().lt(\"2023\");").canNotPassTo("lt");
  }

  @Test
  void rangeOnAnEnum() {
    Snippet.of("tasks.query(\"me\").kind().lt(Task.Kind.BIG);").hasNo("method lt");
  }

  @Test
  void scanInOrder() {
    Snippet.of("events.scan().descending();").hasNo("method descending");
  }

  @Test
  void numberForADurationAsSortKey() {
    Snippet.of("tasks.byLength(\"me\").length().lt(5);").canNotPassTo("lt");
  }

  @Test
  void numberForAConvertedSortKey() {
    Snippet.of("tasks.byDue(\"me\").due().between(1L, 2L);").canNotPassTo("between");
  }

  @Test
  void prefixOfAConvertedSortKeyThatIsANumber() {
    Snippet.of("tasks.byDue(\"me\").due().beginsWith(\"1\");").hasNo("method beginsWith");
  }
}
