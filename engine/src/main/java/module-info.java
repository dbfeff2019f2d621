/** DynamoDB in memory, for tests. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.dynamodel.engine {
  requires transitive org.jspecify;
  requires transitive software.amazon.awssdk.awscore;
  requires transitive software.amazon.awssdk.services.dynamodb;
  requires com.fasterxml.jackson.core;
  requires jdk.httpserver;
  requires org.reactivestreams;
  requires software.amazon.awssdk.auth;
  requires software.amazon.awssdk.core;
  requires software.amazon.awssdk.http;
  requires software.amazon.awssdk.profiles;
  requires software.amazon.awssdk.regions;
  requires software.amazon.awssdk.utils;

  exports io.dynamodel.engine;
}
