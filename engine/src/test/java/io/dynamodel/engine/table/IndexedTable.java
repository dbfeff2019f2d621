package io.dynamodel.engine.table;

import io.dynamodel.engine.Requests;

/**
 * A table with a local index {@code byL} on {@code l}, which has all attributes, and two global
 * ones: {@code byG} on {@code g} and {@code h} with keys only, {@code byB} on the bytes {@code b}
 * with {@code x}.
 */
final class IndexedTable {

  private IndexedTable() {}

  static void create(Requests requests) {
    String answer =
        requests.send(
            "CreateTable",
            """
            {'TableName': 'indexed', 'BillingMode': 'PAY_PER_REQUEST',
             'AttributeDefinitions': [
               {'AttributeName': 'pk', 'AttributeType': 'S'},
               {'AttributeName': 'sk', 'AttributeType': 'N'},
               {'AttributeName': 'l', 'AttributeType': 'S'},
               {'AttributeName': 'g', 'AttributeType': 'S'},
               {'AttributeName': 'h', 'AttributeType': 'N'},
               {'AttributeName': 'b', 'AttributeType': 'B'}],
             'KeySchema': [
               {'AttributeName': 'pk', 'KeyType': 'HASH'},
               {'AttributeName': 'sk', 'KeyType': 'RANGE'}],
             'LocalSecondaryIndexes': [
               {'IndexName': 'byL', 'Projection': {'ProjectionType': 'ALL'},
                'KeySchema': [
                  {'AttributeName': 'pk', 'KeyType': 'HASH'},
                  {'AttributeName': 'l', 'KeyType': 'RANGE'}]}],
             'GlobalSecondaryIndexes': [
               {'IndexName': 'byG', 'Projection': {'ProjectionType': 'KEYS_ONLY'},
                'KeySchema': [
                  {'AttributeName': 'g', 'KeyType': 'HASH'},
                  {'AttributeName': 'h', 'KeyType': 'RANGE'}]},
               {'IndexName': 'byB',
                'Projection': {'ProjectionType': 'INCLUDE', 'NonKeyAttributes': ['x']},
                'KeySchema': [{'AttributeName': 'b', 'KeyType': 'HASH'}]}]}
            """);
    if (!answer.startsWith("{")) {
      throw new AssertionError(answer);
    }
  }
}
