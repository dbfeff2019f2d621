/** DynamoDB in memory for JUnit: clients and tables as parameters of tests. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.dynamodel.testing {
  requires transitive io.dynamodel;
  requires transitive io.dynamodel.engine;
  requires transitive org.jspecify;
  requires static org.junit.jupiter.api;
  requires static org.junit.platform.commons;
  requires software.amazon.awssdk.auth;
  requires software.amazon.awssdk.awscore;
  requires software.amazon.awssdk.core;
  requires software.amazon.awssdk.profiles;
  requires software.amazon.awssdk.regions;
  requires software.amazon.awssdk.services.dynamodb;

  exports io.dynamodel.testing;
}
