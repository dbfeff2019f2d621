package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table {@code things} with the key {@code pk S, sk S} and an index of each kind: {@code local}
 * (pk, n N) with {@code a}; {@code global} (g S, n N) with keys only; {@code all} (g S); {@code
 * many} (g S, h S; n N, sk S, a S).
 */
final class PagedTable {

  private static final String CREATE =
      """
      {'TableName': 'things', 'BillingMode': 'PAY_PER_REQUEST',
       'AttributeDefinitions': [
         {'AttributeName': 'pk', 'AttributeType': 'S'}, {'AttributeName': 'sk', 'AttributeType': 'S'},
         {'AttributeName': 'n', 'AttributeType': 'N'}, {'AttributeName': 'g', 'AttributeType': 'S'},
         {'AttributeName': 'h', 'AttributeType': 'S'}, {'AttributeName': 'a', 'AttributeType': 'S'}],
       'KeySchema': [
         {'AttributeName': 'pk', 'KeyType': 'HASH'}, {'AttributeName': 'sk', 'KeyType': 'RANGE'}],
       'LocalSecondaryIndexes': [
         {'IndexName': 'local',
          'KeySchema': [
            {'AttributeName': 'pk', 'KeyType': 'HASH'}, {'AttributeName': 'n', 'KeyType': 'RANGE'}],
          'Projection': {'ProjectionType': 'INCLUDE', 'NonKeyAttributes': ['a']}}],
       'GlobalSecondaryIndexes': [
         {'IndexName': 'global',
          'KeySchema': [
            {'AttributeName': 'g', 'KeyType': 'HASH'}, {'AttributeName': 'n', 'KeyType': 'RANGE'}],
          'Projection': {'ProjectionType': 'KEYS_ONLY'}},
         {'IndexName': 'all',
          'KeySchema': [{'AttributeName': 'g', 'KeyType': 'HASH'}],
          'Projection': {'ProjectionType': 'ALL'}},
         {'IndexName': 'many',
          'KeySchema': [
            {'AttributeName': 'g', 'KeyType': 'HASH'}, {'AttributeName': 'h', 'KeyType': 'HASH'},
            {'AttributeName': 'n', 'KeyType': 'RANGE'}, {'AttributeName': 'sk', 'KeyType': 'RANGE'},
            {'AttributeName': 'a', 'KeyType': 'RANGE'}],
          'Projection': {'ProjectionType': 'ALL'}}]}
      """;

  private static final Pattern SORT_KEY = Pattern.compile("'sk':\\{'S':'([^']*)'}");

  private final Requests requests = new Requests();

  PagedTable() {
    assertThat(requests.send("CreateTable", CREATE)).startsWith("{");
  }

  /** Puts an item: {@code 'pk': {'S': 'a'}, …}. */
  void put(String attributes) {
    assertThat(
            requests.send("PutItem", "{'TableName': 'things', 'Item': {%s}}".formatted(attributes)))
        .isEqualTo("{}");
  }

  void delete(String partition, String sort) {
    assertThat(
            requests.send(
                "DeleteItem",
                "{'TableName': 'things', 'Key': {'pk': {'S': '%s'}, 'sk': {'S': '%s'}}}"
                    .formatted(partition, sort)))
        .isEqualTo("{}");
  }

  /** The answer to a query with these parameters beside the name of the table. */
  String query(String parameters) {
    return requests.send("Query", "{'TableName': 'things', %s}".formatted(parameters));
  }

  /** The answer to a scan with these parameters beside the name of the table. */
  String scan(String parameters) {
    return requests.send("Scan", "{'TableName': 'things', %s}".formatted(parameters));
  }

  /** The text of a refusal. */
  static String error(String answer) {
    assertThat(answer).startsWith("400 {'__type':'com.amazon.coral.validate#ValidationException'");
    int from = answer.indexOf("'message':'") + "'message':'".length();
    return answer.substring(from, answer.length() - "'}".length());
  }

  /** The sort keys of the items in an answer. */
  static List<String> sortKeys(String answer) {
    assertThat(answer).startsWith("{");
    int items = answer.indexOf("'Items':[");
    int end = answer.indexOf("'ScannedCount'");
    Matcher matcher = SORT_KEY.matcher(answer.substring(items, end));
    List<String> keys = new ArrayList<>();
    while (matcher.find()) {
      keys.add(matcher.group(1));
    }
    return keys;
  }
}
