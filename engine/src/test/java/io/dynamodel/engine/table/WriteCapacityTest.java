package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteCapacityTest {

  private static final String KEY = "'pk':{'S':'a'},'sk':{'N':'1'}";

  private final Requests requests = new Requests();

  @BeforeEach
  void createTable() {
    IndexedTable.create(requests);
  }

  private String put(String attributes) {
    return requests.send(
        "PutItem",
        "{'TableName':'indexed','Item':{"
            + KEY
            + attributes
            + "},'ReturnConsumedCapacity':'INDEXES'}");
  }

  private static String units(double total, double table, String indexes) {
    return "{'ConsumedCapacity':{'TableName':'indexed','CapacityUnits':"
        + total
        + ",'Table':{'CapacityUnits':"
        + table
        + "}"
        + indexes
        + "}}";
  }

  private static String local(double units) {
    return ",'LocalSecondaryIndexes':{'byL':{'CapacityUnits':" + units + "}}";
  }

  private static String global(String index, double units) {
    return ",'GlobalSecondaryIndexes':{'" + index + "':{'CapacityUnits':" + units + "}}";
  }

  @Test
  void theLargerItemCountsInKilobytes() {
    assertThat(put(",'v':{'S':'" + "x".repeat(2048) + "'}")).isEqualTo(units(3, 3, ""));
    assertThat(put("")).isEqualTo(units(3, 3, ""));
    assertThat(put("")).isEqualTo(units(1, 1, ""));
  }

  @Test
  void anEntryThatComesOrGoesIsOneWrite() {
    assertThat(put(",'l':{'S':'x'}")).isEqualTo(units(2, 1, local(1)));
    assertThat(put("")).isEqualTo(units(2, 1, local(1)));
  }

  @Test
  void anEntryThatMovesIsTwoWrites() {
    put(",'g':{'S':'x'},'h':{'N':'1'}");
    assertThat(put(",'g':{'S':'x'},'h':{'N':'2'}")).isEqualTo(units(3, 1, global("byG", 2)));
  }

  @Test
  void anEntryCountsOnlyIfWhatItHoldsChanges() {
    put(",'b':{'B':'AQ=='},'x':{'S':'1'},'y':{'S':'1'}");
    assertThat(put(",'b':{'B':'AQ=='},'x':{'S':'1'},'y':{'S':'2'}")).isEqualTo(units(1, 1, ""));
    assertThat(put(",'b':{'B':'AQ=='},'x':{'S':'2'},'y':{'S':'2'}"))
        .isEqualTo(units(2, 1, global("byB", 1)));
  }

  @Test
  void totalsHaveNoDetails() {
    assertThat(
            requests.send(
                "UpdateItem",
                "{'TableName':'indexed','Key':{"
                    + KEY
                    + "},'UpdateExpression':'SET l = :l','ExpressionAttributeValues':"
                    + "{':l':{'S':'x'}},'ReturnConsumedCapacity':'TOTAL'}"))
        .isEqualTo("{'ConsumedCapacity':{'TableName':'indexed','CapacityUnits':2.0}}");
    assertThat(
            requests.send(
                "DeleteItem",
                "{'TableName':'indexed','Key':{" + KEY + "},'ReturnConsumedCapacity':'TOTAL'}"))
        .isEqualTo("{'ConsumedCapacity':{'TableName':'indexed','CapacityUnits':2.0}}");
  }

  @Test
  void readsCountHalfUnlessTheyAreConsistent() {
    put(",'v':{'S':'" + "x".repeat(4096) + "'}");
    String get = "{'TableName':'indexed','Key':{" + KEY + "},'ReturnConsumedCapacity':'TOTAL'%s}";
    assertThat(requests.send("GetItem", get.formatted(",'AttributesToGet':['pk']")))
        .endsWith("'ConsumedCapacity':{'TableName':'indexed','CapacityUnits':1.0}}");
    assertThat(requests.send("GetItem", get.formatted(",'ConsistentRead':true")))
        .endsWith("'ConsumedCapacity':{'TableName':'indexed','CapacityUnits':2.0}}");
  }

  @Test
  void tablesWithLocalIndexesTellOfTheCollection() {
    assertThat(
            requests.send(
                "PutItem",
                "{'TableName':'indexed','Item':{"
                    + KEY
                    + "},'ReturnItemCollectionMetrics':'SIZE'}"))
        .isEqualTo(
            "{'ItemCollectionMetrics':{'ItemCollectionKey':{'pk':{'S':'a'}},"
                + "'SizeEstimateRangeGB':[0.0,1.0]}}");
  }
}
