/** DynamoDB Local in one line, and as a JUnit extension. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.dynamodel.testing {
  requires transitive org.jspecify;
  requires static org.junit.jupiter.api;
  requires transitive software.amazon.awssdk.awscore;
  requires transitive software.amazon.awssdk.services.dynamodb;
  requires software.amazon.awssdk.auth;
  requires software.amazon.awssdk.core;
  requires software.amazon.awssdk.http;
  requires software.amazon.awssdk.profiles;
  requires software.amazon.awssdk.regions;
  requires software.amazon.awssdk.utils;
  requires DynamoDBLocal;
  requires org.eclipse.jetty.server;

  // DynamoDB Local and the SDK's HTTP client are no modules, and so cannot say that they need
  // these.
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires jdk.net;
  requires kotlin.stdlib;
  requires org.apache.commons.lang3;
  requires org.apache.logging.log4j;

  exports io.dynamodel.testing;
}
