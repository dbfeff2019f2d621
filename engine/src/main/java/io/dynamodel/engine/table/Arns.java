package io.dynamodel.engine.table;

/** The ARNs of tables, indexes and streams. */
final class Arns {

  private static final String TABLES = "arn:aws:dynamodb:us-east-1:000000000000:table/";

  private Arns() {}

  static String table(String table) {
    return TABLES + table;
  }

  static String index(String table, String index) {
    return table(table) + "/index/" + index;
  }

  static String stream(String table, String label) {
    return table(table) + "/stream/" + label;
  }

  /** The name of the table that a name or an ARN means. */
  static String tableName(String nameOrArn) {
    return nameOrArn.substring(nameOrArn.lastIndexOf('/') + 1);
  }
}
