package io.dynamodel.engine.table;

import static io.dynamodel.engine.table.PagedTable.sortKeys;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of indexes: what they hold, what is fetched, and what that costs. */
class IndexPagesTest {

  private static final String LOCAL =
      "'IndexName': 'local', 'KeyConditionExpression': 'pk = :p',"
          + " 'ExpressionAttributeValues': {':p': {'S': 'p'}}";
  private static final String GLOBAL =
      "'IndexName': 'global', 'KeyConditionExpression': 'g = :g',"
          + " 'ExpressionAttributeValues': {':g': {'S': 'g'}}";

  private final PagedTable table = new PagedTable();

  private void put(String sk, int n, String more) {
    table.put("'pk': {'S': 'p'}, 'sk': {'S': '%s'}, 'n': {'N': '%d'}%s".formatted(sk, n, more));
  }

  @BeforeEach
  void putItems() {
    put("1", 2, ", 'g': {'S': 'g'}, 'a': {'S': 'a'}, 'b': {'S': 'b'}");
    put("2", 1, ", 'g': {'S': 'g'}");
    put("3", 2, ", 'g': {'S': 'g'}, 'h': {'S': 'h'}, 'a': {'S': 'z'}");
    put("4", 2, ", 'g': {'S': 'g'}, 'h': {'S': 'h'}, 'a': {'S': 'y'}");
    put("5", 3, ", 'g': {'S': 'g'}, 'h': {'S': 'h'}, 'a': {'S': 'y'}");
    table.put("'pk': {'S': 'p'}, 'sk': {'S': 'in no index'}");
  }

  @Test
  void anIndexHasItsOwnOrderAndOnlyItemsWithItsKey() {
    assertThat(sortKeys(table.query(LOCAL))).containsExactly("2", "1", "3", "4", "5");
    assertThat(sortKeys(table.query(LOCAL + ", 'ScanIndexForward': false")))
        .containsExactly("5", "4", "3", "1", "2");
  }

  @Test
  void aLocalIndexGivesWhatItHolds() {
    assertThat(table.query(LOCAL + ", 'Limit': 2, 'ReturnConsumedCapacity': 'INDEXES'"))
        .isEqualTo(
            "{'Count':2,'Items':[{'n':{'N':'1'},'pk':{'S':'p'},'sk':{'S':'2'}},"
                + "{'a':{'S':'a'},'n':{'N':'2'},'pk':{'S':'p'},'sk':{'S':'1'}}],'ScannedCount':2,"
                + "'LastEvaluatedKey':{'n':{'N':'2'},'pk':{'S':'p'},'sk':{'S':'1'}},"
                + "'ConsumedCapacity':{'TableName':'things','CapacityUnits':0.5,"
                + "'Table':{'CapacityUnits':0.0},"
                + "'LocalSecondaryIndexes':{'local':{'CapacityUnits':0.5}}}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"'ProjectionExpression': 'g'", "'Select': 'ALL_ATTRIBUTES'"})
  void whatALocalIndexLacksIsFetchedItemByItem(String selection) {
    put("6", 4, ", 'b': {'S': '%s'}".formatted("x".repeat(5000)));
    String answer = table.query(LOCAL + ", " + selection + ", 'ReturnConsumedCapacity': 'INDEXES'");
    assertThat(answer)
        .contains(
            "'g':{'S':'g'}",
            "'CapacityUnits':4.0,'Table':{'CapacityUnits':3.5},"
                + "'LocalSecondaryIndexes':{'local':{'CapacityUnits':0.5}}");
  }

  @Test
  void nothingIsFetchedForWhatALocalIndexHolds() {
    assertThat(
            table.query(
                LOCAL
                    + ", 'Limit': 2, 'ProjectionExpression': 'a, sk',"
                    + " 'ConsistentRead': true, 'ReturnConsumedCapacity': 'TOTAL'"))
        .isEqualTo(
            "{'Count':2,'Items':[{'sk':{'S':'2'}},{'a':{'S':'a'},'sk':{'S':'1'}}],"
                + "'ScannedCount':2,"
                + "'LastEvaluatedKey':{'n':{'N':'2'},'pk':{'S':'p'},'sk':{'S':'1'}},"
                + "'ConsumedCapacity':{'TableName':'things','CapacityUnits':1.0}}");
  }

  @Test
  void aGlobalIndexGivesOnlyWhatItHolds() {
    assertThat(table.query(GLOBAL + ", 'Limit': 1, 'ReturnConsumedCapacity': 'INDEXES'"))
        .isEqualTo(
            "{'Count':1,'Items':[{'g':{'S':'g'},'n':{'N':'1'},'pk':{'S':'p'},'sk':{'S':'2'}}],"
                + "'ScannedCount':1,"
                + "'LastEvaluatedKey':{'g':{'S':'g'},'n':{'N':'1'},'pk':{'S':'p'},'sk':{'S':'2'}},"
                + "'ConsumedCapacity':{'TableName':'things','CapacityUnits':0.5,"
                + "'Table':{'CapacityUnits':0.0},"
                + "'GlobalSecondaryIndexes':{'global':{'CapacityUnits':0.5}}}}");
  }

  @Test
  void itemsWithOneKeyInAnIndexAreReadOneAfterTheOther() {
    assertThat(
            sortKeys(
                table.query(
                    GLOBAL
                        + """
                        , 'ExclusiveStartKey':
                          {'g': {'S': 'g'}, 'n': {'N': '2'}, 'pk': {'S': 'p'}, 'sk': {'S': '1'}}
                        """)))
        .containsExactly("3", "4", "5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "g = :g AND h = :h                            | 3 4 5",
        "h = :h AND n = :n AND g = :g                 | 3 4",
        "g = :g AND h = :h AND n > :n                 | 5",
        "g = :g AND h = :h AND n = :n AND sk > :s     | 4",
        "g = :g AND h = :h AND n = :n AND begins_with(sk, :s) | 3",
        "g = :g AND h = :h AND n = :n AND sk = :s AND a BETWEEN :h AND :z | 3",
      })
  void aKeyOfSeveralAttributesIsAskedForFromTheLeft(String condition, String expected) {
    StringBuilder values = new StringBuilder("':g': {'S': 'g'}, ':h': {'S': 'h'}");
    values.append(condition.contains(":n") ? ", ':n': {'N': '2'}" : "");
    values.append(condition.contains(":s") ? ", ':s': {'S': '3'}" : "");
    values.append(condition.contains(":z") ? ", ':z': {'S': 'z'}" : "");
    assertThat(
            sortKeys(
                table.query(
                    "'IndexName': 'many', 'KeyConditionExpression': '%s', 'ExpressionAttributeValues': {%s}"
                        .formatted(condition, values))))
        .containsExactly(expected.split(" "));
  }

  @Test
  void theLastKeyOfAnIndexHasTheAttributesOfBothKeys() {
    assertThat(
            table.query(
                """
                'IndexName': 'many', 'KeyConditionExpression': 'g = :g AND h = :h', 'Limit': 1,
                'Select': 'COUNT', 'ExpressionAttributeValues': {':g': {'S': 'g'}, ':h': {'S': 'h'}}
                """))
        .isEqualTo(
            "{'Count':1,'ScannedCount':1,'LastEvaluatedKey':{'a':{'S':'z'},'g':{'S':'g'},"
                + "'h':{'S':'h'},'n':{'N':'2'},'pk':{'S':'p'},'sk':{'S':'3'}}}");
  }

  @Test
  void aScanOfAnIndexReadsOnlyItsItems() {
    assertThat(table.scan("'IndexName': 'many', 'Select': 'COUNT'"))
        .isEqualTo("{'Count':3,'ScannedCount':3}");
    assertThat(table.scan("'Select': 'COUNT'")).isEqualTo("{'Count':6,'ScannedCount':6}");
  }
}
