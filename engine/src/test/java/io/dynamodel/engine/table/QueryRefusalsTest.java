package io.dynamodel.engine.table;

import static io.dynamodel.engine.table.PagedTable.error;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query is refused for, and in which words. */
class QueryRefusalsTest {

  private static final String INVALID_PARAMETERS = "One or more parameter values were invalid: ";

  private final PagedTable table = new PagedTable();

  /** Values that conditions refer to. */
  private static String values(String condition) {
    StringBuilder values = new StringBuilder();
    for (String value :
        new String[] {":p S p", ":s S s", ":t S t", ":n N 1", ":m N 2", ":b B AA==", ":e S "}) {
      String[] parts = value.split(" ", -1);
      if (condition.contains(parts[0])) {
        values
            .append(values.isEmpty() ? "" : ", ")
            .append("'%s': {'%s': '%s'}".formatted(parts[0], parts[1], parts[2]));
      }
    }
    return values.toString();
  }

  private String query(String index, String condition, String more) {
    return error(
        table.query(
            "'KeyConditionExpression': '%s', 'ExpressionAttributeValues': {%s}%s%s"
                .formatted(
                    condition,
                    values(condition + more),
                    index.equals("t") ? "" : ", 'IndexName': '" + index + "'",
                    more)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "t      | sk = :s                        | Query condition missed key schema element: pk",
        "t      | x = :s                         | Query condition missed key schema element: pk",
        "t      | pk = :p AND x = :s             | Query condition missed key schema element: sk",
        "t      | pk = :p AND sk = :s AND x = :s | Conditions can be of length 1 or 2 only",
        "t      | pk > :p                        | Query key condition not supported",
        "t      | begins_with(pk, :p)            | Query key condition not supported",
        "t      | pk = :n                        | P Condition parameter type does not match schema type",
        "t      | pk = :p AND sk < :n            | P Condition parameter type does not match schema type",
        "t      | pk = :p AND sk BETWEEN :n AND :m | P Condition parameter type does not match schema type",
        "local  | pk = :p AND sk = :s            | Query condition missed key schema element: n",
        "local  | pk = :p AND begins_with(n, :s) | P Condition parameter type does not match schema type",
        "all    | g = :p AND pk = :p             | Query key condition not supported",
        "all    | pk = :p                        | Query condition missed key schema element: g",
        "none   | pk = :p                        | The table does not have the specified index: none",
        "many   | g = :p                         | Query condition missed key schema element: h",
        "many   | h = :p AND n = :n              | Query condition missed key schema element: g",
        "many   | g = :p AND h < :p              | Query key condition not supported",
        "many   | g = :p AND h = :p AND x = :n   | Query condition missed key schema element: n",
        "many   | g = :p AND h = :p AND sk = :s  | RANGE key attributes n must have equality conditions specified in the query because a condition is present on key attribute sk",
        "many   | g = :p AND h = :p AND n < :n AND sk = :s | RANGE key attributes n must have equality conditions specified in the query because a condition is present on key attribute sk",
        "many   | g = :p AND h = :p AND a = :s   | RANGE key attributes n, sk must have equality conditions specified in the query because a condition is present on key attribute a",
      })
  void conditionsFitTheKey(String index, String condition, String problem) {
    assertThat(query(index, condition, ""))
        .isEqualTo(problem.replaceFirst("^P ", INVALID_PARAMETERS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "t | pk = :e             | pk",
        "t | pk = :p AND sk = :e | sk",
      })
  void keysAreNotEmpty(String index, String condition, String key) {
    assertThat(query(index, condition, ""))
        .isEqualTo(
            "One or more parameter values are not valid. The AttributeValue for a key attribute"
                + " cannot contain an empty string value. Key: "
                + key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // How many attributes.
        "t     | pk = :p | {} | S",
        "t     | pk = :p | {'pk': {'S': 'p'}} | S",
        "t     | pk = :p | {'pk': {'S': 'p'}, 'sk': {'S': 's'}, 'n': {'N': '1'}} | S",
        "local | pk = :p | {'pk': {'S': 'p'}, 'sk': {'S': 's'}} | S",
        "local | pk = :p | {'pk': {'S': 'p'}, 'sk': {'S': 's'}, 'x': {'S': 's'}} | S",
        "all   | g = :p  | {'pk': {'S': 'p'}, 'sk': {'S': 's'}} | S",
        // Their types.
        "t     | pk = :p | {'pk': {'N': '1'}, 'sk': {'S': 's'}} | The provided key element does not match the schema",
        "t     | pk = :p | {'pk': {'S': 'p'}, 'sk': {'N': '1'}} | The provided key element does not match the schema",
        "local | pk = :p | {'pk': {'S': 'p'}, 'sk': {'N': '1'}, 'n': {'N': '1'}} | S: The provided key element does not match the schema",
        "all   | g = :p  | {'pk': {'S': 'p'}, 'x': {'S': 's'}, 'g': {'S': 'p'}} | S: The provided key element does not match the schema",
        // What they hold.
        "t     | pk = :p | {'pk': {}, 'sk': {'S': 's'}} | S: Supplied AttributeValue is empty, must contain exactly one of the supported datatypes",
        "t     | pk = :p | {'pk': {'N': 'x'}, 'sk': {'S': 's'}} | The parameter cannot be converted to a numeric value: x",
        "t     | pk = :p | {'pk': {'SS': ['a', 'a']}, 'sk': {'S': 's'}} | One or more parameter values were invalid: Input collection [a, a] contains duplicates.",
        // Where they lie.
        "t     | pk = :p | {'pk': {'S': 'x'}, 'sk': {'S': 's'}} | The provided starting key is outside query boundaries based on provided conditions",
        "t     | pk = :p AND sk > :t | {'pk': {'S': 'p'}, 'sk': {'S': 's'}} | The provided starting key does not match the range key predicate",
        "t     | pk = :p AND sk < :t | {'pk': {'S': 'x'}, 'sk': {'S': 's'}} | The query can return at most one row and cannot be restarted",
        "many  | g = :p AND h = :p AND n = :n | {'pk': {'S': 'x'}, 'sk': {'S': 's'}, 'g': {'S': 'p'}, 'h': {'S': 'p'}, 'n': {'N': '2'}, 'a': {'S': 's'}} | The provided starting key does not match the range key predicate",
        // It is looked at before the conditions, one attribute after the other.
        "t     | sk = :s | {'pk': {'S': 'p'}, 'x': {'S': 's'}} | Query condition missed key schema element: pk",
        "t     | sk = :s | {'pk': {'N': '1'}, 'x': {'S': 's'}} | The provided key element does not match the schema",
      })
  void aStartKeyIsThatOfAnItemInTheRange(
      String index, String condition, String startKey, String problem) {
    assertThat(query(index, condition, ", 'ExclusiveStartKey': " + startKey))
        .isEqualTo(problem.replaceFirst("^S(?=$|:)", "The provided starting key is invalid"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "t      | pk = :p | 'Select': 'SPECIFIC_ATTRIBUTES' | 1 validation error detected: Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES",
        "t      | pk = :p | 'Select': 'COUNT', 'ProjectionExpression': 'x' | Cannot specify the ProjectionExpression when choosing to get only the Count",
        "t      | pk = :p | 'Select': 'ALL_ATTRIBUTES', 'ProjectionExpression': 'x' | Cannot specify the ProjectionExpression when choosing to get ALL_ATTRIBUTES",
        "t      | pk = :p | 'Select': 'ALL_PROJECTED_ATTRIBUTES' | ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName",
        "global | g = :p  | 'Select': 'ALL_ATTRIBUTES' | P Select type ALL_ATTRIBUTES is not supported for global secondary index global because its projection type is not ALL",
        "global | g = :p  | 'ProjectionExpression': 'pk, y, x.z' | P Global secondary index global does not project [x, y]",
        "global | g = :p  | 'ConsistentRead': true | Consistent reads are not supported on global secondary indexes",
        "t      | pk = :p | 'FilterExpression': 'sk = :s' | Filter Expression can only contain non-primary key attributes: Primary key attribute: sk",
        "local  | pk = :p | 'FilterExpression': 'n = :n' | Filter Expression can only contain non-primary key attributes: Primary key attribute: n",
        "t      | pk = :p | 'FilterExpression': 'g[1] = :n' | Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: IndexKey: g",
        "t      | pk = :p | 'ProjectionExpression': 'sk.x' | Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: sk",
        "t      | pk = :p | 'AttributesToGet': ['a'] | Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {AttributesToGet} Expression parameters: {KeyConditionExpression}",
        "t      | pk = :p | 'KeyConditions': {}, 'ConditionalOperator': 'OR' | Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {ConditionalOperator, KeyConditions} Expression parameters: {KeyConditionExpression}",
        "t      | pk = :p | 'ExpressionAttributeNames': {'#x': 'x'} | Value provided in ExpressionAttributeNames unused in expressions: keys: {#x}",
      })
  void parametersGoTogether(String index, String condition, String more, String problem) {
    assertThat(query(index, condition, ", " + more))
        .isEqualTo(problem.replaceFirst("^P ", INVALID_PARAMETERS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Limit': 1 | Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.",
        "'KeyConditions': {} | Conditions can be of length 1 or 2 only",
        "'KeyConditions': {'pk': {'ComparisonOperator': 'NULL'}} | Attempted conditional constraint is not an indexable operation",
        "'KeyConditions': {'pk': {'ComparisonOperator': 'EQ'}} | P Invalid number of argument(s) for the EQ ComparisonOperator",
        "'KeyConditions': {'pk': {'ComparisonOperator': 'GT', 'AttributeValueList': [{'S': 'p'}]}} | Query key condition not supported",
        "'KeyConditions': {'pk': {'ComparisonOperator': 'EQ', 'AttributeValueList': [{'S': 'p'}]}}, 'QueryFilter': {'sk': {'ComparisonOperator': 'NULL'}} | QueryFilter can only contain non-primary key attributes: Primary key attribute: sk",
        "'KeyConditions': {'sk': {'ComparisonOperator': 'BETWEEN', 'AttributeValueList': [{'S': 'p'}, {'S': 'a'}]}} | The BETWEEN condition was provided a range where the lower bound is greater than the upper bound",
        "'AttributesToGet': ['a', 'a'] | P Duplicate value in attribute name: a",
        "'AttributesToGet': ['a'], 'Select': 'COUNT' | Cannot specify the AttributesToGet when choosing to get only the Count",
        "'Select': 'SOME' | 1 validation error detected: Value 'SOME' at 'select' failed to satisfy constraint: Member must satisfy enum value set: [SPECIFIC_ATTRIBUTES, COUNT, ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES]",
      })
  void olderParametersAreChecked(String parameters, String problem) {
    assertThat(error(table.query(parameters)))
        .isEqualTo(problem.replaceFirst("^P ", INVALID_PARAMETERS));
  }
}
