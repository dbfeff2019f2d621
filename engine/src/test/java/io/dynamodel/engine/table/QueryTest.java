package io.dynamodel.engine.table;

import static io.dynamodel.engine.table.PagedTable.error;
import static io.dynamodel.engine.table.PagedTable.sortKeys;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import io.dynamodel.engine.Ticks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries of a table: which items, in which order, and where pages end. */
class QueryTest {

  private static final String ALL =
      "'KeyConditionExpression': 'pk = :p', 'ExpressionAttributeValues': {':p': {'S': 'p'}}";

  private final PagedTable table = new PagedTable();

  @BeforeEach
  void putItems() {
    for (String sk : List.of("b", "a", "ba", "c", "bb", "é", "\uFFFD", "😀")) {
      table.put("'pk': {'S': 'p'}, 'sk': {'S': '%s'}, 'v': {'N': '%d'}".formatted(sk, sk.length()));
    }
    table.put("'pk': {'S': 'other'}, 'sk': {'S': 'b'}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sk = :x             | b",
        "sk < :x             | a",
        "sk <= :x            | a b",
        "sk > :x             | ba bb c é \uFFFD 😀",
        "sk >= :x            | b ba bb c é \uFFFD 😀",
        ":x > sk             | a",
        "begins_with(sk, :x) | b ba bb",
        "sk BETWEEN :x AND :x | b",
      })
  void aConditionOnTheSortKeyTellsARange(String condition, String expected) {
    String answer =
        table.query(
            """
            'KeyConditionExpression': 'pk = :p AND %s',
            'ExpressionAttributeValues': {':p': {'S': 'p'}, ':x': {'S': 'b'}}
            """
                .formatted(condition));
    assertThat(sortKeys(answer)).containsExactly(expected.split(" "));
  }

  @Test
  void textIsInTheOrderOfCodePoints() {
    assertThat(sortKeys(table.query(ALL)))
        .containsExactly("a", "b", "ba", "bb", "c", "é", "\uFFFD", "😀");
  }

  @Test
  void theOppositeOrderIsReadFromTheEnd() {
    String answer = table.query(ALL + ", 'ScanIndexForward': false, 'Limit': 3");
    assertThat(sortKeys(answer)).containsExactly("😀", "\uFFFD", "é");
    assertThat(
            sortKeys(
                table.query(
                    ALL
                        + """
                        , 'ScanIndexForward': false,
                        'ExclusiveStartKey': {'pk': {'S': 'p'}, 'sk': {'S': 'b'}}
                        """)))
        .containsExactly("a");
  }

  @Test
  void aPageThatReachesItsLimitTellsWhereItEndsEvenAtTheEnd() {
    assertThat(table.query(ALL + ", 'Limit': 8, 'Select': 'COUNT'"))
        .isEqualTo(
            "{'Count':8,'ScannedCount':8,'LastEvaluatedKey':{'pk':{'S':'p'},'sk':{'S':'😀'}}}");
    assertThat(table.query(ALL + ", 'Limit': 9, 'Select': 'COUNT'"))
        .isEqualTo("{'Count':8,'ScannedCount':8}");
  }

  @Test
  void aPageBeginsBehindAKeyThatNoItemHasAnyMore() {
    table.delete("p", "bb");
    String answer =
        table.query(ALL + ", 'ExclusiveStartKey': {'pk': {'S': 'p'}, 'sk': {'S': 'bb'}}");
    assertThat(sortKeys(answer)).containsExactly("c", "é", "\uFFFD", "😀");
  }

  @Test
  void aFilterLeavesOutWhatWasReadAndCounted() {
    assertThat(
            table.query(
                """
                'KeyConditionExpression': 'pk = :p', 'FilterExpression': 'v > :v', 'Limit': 4,
                'ProjectionExpression': 'v',
                'ExpressionAttributeValues': {':p': {'S': 'p'}, ':v': {'N': '1'}}
                """))
        .isEqualTo(
            "{'Count':2,'Items':[{'v':{'N':'2'}},{'v':{'N':'2'}}],'ScannedCount':4,"
                + "'LastEvaluatedKey':{'pk':{'S':'p'},'sk':{'S':'bb'}}}");
  }

  @Test
  void theOlderParametersSayTheSame() {
    assertThat(
            table.query(
                """
                'KeyConditions': {
                  'pk': {'ComparisonOperator': 'EQ', 'AttributeValueList': [{'S': 'p'}]},
                  'sk': {'ComparisonOperator': 'BEGINS_WITH', 'AttributeValueList': [{'S': 'b'}]}},
                'QueryFilter': {'v': {'ComparisonOperator': 'EQ', 'AttributeValueList': [{'N': '2'}]}},
                'AttributesToGet': ['sk']
                """))
        .isEqualTo("{'Count':2,'Items':[{'sk':{'S':'ba'}},{'sk':{'S':'bb'}}],'ScannedCount':3}");
  }

  @Test
  void olderKeyConditionsGoWithANewFilter() {
    assertThat(
            table.query(
                """
                'KeyConditions': {'pk': {'ComparisonOperator': 'EQ', 'AttributeValueList': [{'S': 'p'}]}},
                'FilterExpression': 'v = :v', 'ExpressionAttributeValues': {':v': {'N': '2'}},
                'Select': 'COUNT'
                """))
        .isEqualTo("{'Count':3,'ScannedCount':8}");
  }

  @Test
  void aPageEndsWithTheItemThatFillsAMegabyte() {
    String big = "x".repeat(100_000);
    for (int i = 0; i < 12; i++) {
      table.put("'pk': {'S': 'big'}, 'sk': {'S': '%02d'}, 'v': {'S': '%s'}".formatted(i, big));
    }
    String query =
        """
        'KeyConditionExpression': 'pk = :p', 'FilterExpression': 'v = :none',
        'ExpressionAttributeValues': {':p': {'S': 'big'}, ':none': {'S': 'none'}}
        """;
    assertThat(table.query(query + ", 'ReturnConsumedCapacity': 'TOTAL'"))
        .isEqualTo(
            "{'Count':0,'Items':[],'ScannedCount':11,"
                + "'LastEvaluatedKey':{'pk':{'S':'big'},'sk':{'S':'10'}},"
                + "'ConsumedCapacity':{'TableName':'things','CapacityUnits':134.5}}");
    assertThat(
            table.query(query + ", 'ExclusiveStartKey': {'pk': {'S': 'big'}, 'sk': {'S': '10'}}"))
        .isEqualTo("{'Count':0,'Items':[],'ScannedCount':1}");
  }

  @Test
  void sizesAreAddedBeforeTheyAreRoundedUp() {
    assertThat(
            table.query(
                ALL
                    + ", 'Select': 'COUNT', 'ConsistentRead': true, 'ReturnConsumedCapacity': 'INDEXES'"))
        .isEqualTo(
            "{'Count':8,'ScannedCount':8,'ConsumedCapacity':{'TableName':'things','CapacityUnits':1.0,"
                + "'Table':{'CapacityUnits':1.0}}}");
    assertThat(
            table.query(
                "'KeyConditionExpression': 'pk = :p',"
                    + " 'ExpressionAttributeValues': {':p': {'S': 'none'}},"
                    + " 'ReturnConsumedCapacity': 'TOTAL'"))
        .isEqualTo(
            "{'Count':0,'Items':[],'ScannedCount':0,"
                + "'ConsumedCapacity':{'TableName':'things','CapacityUnits':0.5}}");
  }

  @Test
  void aLimitBelowOneIsRefusedInItsOwnWords() {
    assertThat(error(table.query(ALL + ", 'Limit': 0")))
        .isEqualTo(
            "1 validation error detected: Value at 'Limit' failed to satisfy constraint: Member must"
                + " have value greater than or equal to 1");
  }

  @Test
  void aReadThatIsNotConsistentLagsBehindUntilItIsDoneAgain() {
    Requests stale = Requests.stale(Clock.systemUTC());
    stale.createTable("things", "pk S, sk S");
    stale.send("PutItem", "{'TableName': 'things', 'Item': {'pk': {'S': 'p'}, 'sk': {'S': 's'}}}");
    String query = "{'TableName': 'things', 'Select': 'COUNT', 'ConsistentRead': %s, " + ALL + "}";
    assertThat(stale.send("Query", query.formatted(true))).startsWith("{'Count':1");
    assertThat(stale.send("Query", query.formatted(false))).startsWith("{'Count':0");
    assertThat(stale.send("Query", query.formatted(false))).startsWith("{'Count':1");
  }

  @Test
  void anIndexThatIsBeingMadeCannotBeRead() {
    Ticks clock = new Ticks();
    Requests slow = new Requests(clock, Duration.ofSeconds(10));
    slow.createTable("things", "pk S, sk S");
    clock.pass(Duration.ofSeconds(10));
    String update =
        """
        {'TableName': 'things',
         'AttributeDefinitions': [{'AttributeName': 'sk', 'AttributeType': 'S'}],
         'GlobalSecondaryIndexUpdates': [{'Create': {'IndexName': 'turned',
           'KeySchema': [{'AttributeName': 'sk', 'KeyType': 'HASH'}],
           'Projection': {'ProjectionType': 'ALL'}}}]}
        """;
    assertThat(slow.send("UpdateTable", update)).contains("'IndexStatus':'CREATING'");
    String scan = "{'TableName': 'things', 'IndexName': 'turned'}";
    assertThat(error(slow.send("Scan", scan)))
        .isEqualTo("Cannot read from backfilling global secondary index: turned");
    clock.pass(Duration.ofSeconds(10));
    assertThat(slow.send("Scan", scan)).isEqualTo("{'Count':0,'Items':[],'ScannedCount':0}");
  }
}
