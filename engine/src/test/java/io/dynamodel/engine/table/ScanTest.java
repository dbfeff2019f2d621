package io.dynamodel.engine.table;

import static io.dynamodel.engine.table.PagedTable.error;
import static io.dynamodel.engine.table.PagedTable.sortKeys;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scans of a table and of its segments. */
class ScanTest {

  private final PagedTable table = new PagedTable();

  @BeforeEach
  void putItems() {
    for (int i = 0; i < 40; i++) {
      table.put("'pk': {'S': 'p%d'}, 'sk': {'S': 's%d'}, 'v': {'N': '%d'}".formatted(i, i, i % 4));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 1_000_000})
  void eachItemIsInOneSegmentAndSegmentsAreInTheOrderOfAll(int total) {
    List<String> all = sortKeys(table.scan("'Limit': 100"));
    assertThat(all).hasSize(40).doesNotHaveDuplicates();
    List<String> joined = new ArrayList<>();
    for (int segment = 0; segment < Math.min(total, 7); segment++) {
      joined.addAll(
          sortKeys(table.scan("'Segment': %d, 'TotalSegments': %d".formatted(segment, total))));
    }
    if (total <= 7) {
      assertThat(joined).isEqualTo(all);
    } else {
      assertThat(joined).hasSizeLessThan(2);
    }
  }

  @Test
  void aScanMayFilterByKeys() {
    assertThat(
            table.scan(
                """
                'FilterExpression': 'pk = :p AND v = :v', 'ReturnConsumedCapacity': 'TOTAL',
                'ExpressionAttributeValues': {':p': {'S': 'p7'}, ':v': {'N': '3'}}
                """))
        .isEqualTo(
            "{'Count':1,'Items':[{'pk':{'S':'p7'},'sk':{'S':'s7'},'v':{'N':'3'}}],"
                + "'ScannedCount':40,'ConsumedCapacity':{'TableName':'things','CapacityUnits':0.5}}");
  }

  @Test
  void anOlderFilterSaysTheSame() {
    assertThat(
            table.scan(
                """
                'Select': 'COUNT', 'ConditionalOperator': 'OR', 'ScanFilter': {
                  'pk': {'ComparisonOperator': 'EQ', 'AttributeValueList': [{'S': 'p7'}]},
                  'v': {'ComparisonOperator': 'LT', 'AttributeValueList': [{'N': '1'}]}}
                """))
        .isEqualTo("{'Count':11,'ScannedCount':40}");
  }

  @Test
  void aStartKeyOfAnotherSegmentIsRefused() {
    String second = table.scan("'Segment': 1, 'TotalSegments': 2, 'Limit': 1");
    String key = second.substring(second.indexOf("'LastEvaluatedKey':") + 19, second.length() - 1);
    assertThat(error(table.scan("'Segment': 0, 'TotalSegments': 2, 'ExclusiveStartKey': " + key)))
        .isEqualTo(
            "The provided starting key is invalid: Invalid ExclusiveStartKey. Please use"
                + " ExclusiveStartKey with correct Segment. TotalSegments: 2 Segment: 0");
    assertThat(
            table.scan(
                "'Segment': 1, 'TotalSegments': 2, 'Select': 'COUNT', 'ExclusiveStartKey': " + key))
        .startsWith("{'Count':");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Segment': 0 | The TotalSegments parameter is required but was not present in the request when Segment parameter is present",
        "'TotalSegments': 4 | The Segment parameter is required but was not present in the request when parameter TotalSegments is present",
        "'Segment': 5, 'TotalSegments': 5 | The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: 5 is not less than TotalSegments: 5",
        "'Segment': -1, 'TotalSegments': 1000001 | 2 validation errors detected: Value '1000001' at 'totalSegments' failed to satisfy constraint: Member must have value less than or equal to 1000000; Value '-1' at 'segment' failed to satisfy constraint: Member must have value greater than or equal to 0",
        "'Limit': 0 | 1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1",
        "'Select': 'SPECIFIC_ATTRIBUTES' | Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES",
        "'ExclusiveStartKey': {'pk': {'S': 'p'}} | S: The provided key element does not match the schema",
        "'ExclusiveStartKey': {'pk': {'S': 'p'}, 'sk': {'N': '1'}} | S: The provided key element does not match the schema",
        "'IndexName': 'local', 'ExclusiveStartKey': {'pk': {'S': 'p'}, 'sk': {'S': 's'}} | S",
        "'IndexName': 'local', 'ExclusiveStartKey': {'pk': {'S': 'p'}, 'sk': {'S': 's'}, 'n': {'S': 's'}} | The provided key element does not match the schema",
        "'IndexName': 'local', 'ExclusiveStartKey': {'pk': {'S': 'p'}, 'sk': {'N': '1'}, 'n': {'N': '1'}} | S: The provided key element does not match the schema",
        "'IndexName': 'global', 'Select': 'ALL_ATTRIBUTES', 'ExclusiveStartKey': {'pk': {'S': 'p'}, 'sk': {'N': '1'}, 'n': {'N': '1'}, 'g': {'S': 's'}} | P Select type ALL_ATTRIBUTES is not supported for global secondary index global because its projection type is not ALL",
        "'IndexName': 'none' | The table does not have the specified index: none",
        "'IndexName': 'all', 'ConsistentRead': true | Consistent reads are not supported on global secondary indexes",
        "'FilterExpression': 'attribute_exists(pk.x)' | Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: pk",
        "'FilterExpression': '', 'ScanFilter': {} | Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {ScanFilter} Expression parameters: {FilterExpression}",
        "'ExpressionAttributeValues': {':x': {'S': 's'}} | ExpressionAttributeValues can only be specified when using expressions: FilterExpression is null",
      })
  void whatDoesNotGoTogetherIsRefused(String parameters, String problem) {
    assertThat(error(table.scan(parameters)))
        .isEqualTo(
            problem
                .replaceFirst("^P ", "One or more parameter values were invalid: ")
                .replaceFirst("^S(?=$|:)", "The provided starting key is invalid"));
  }
}
