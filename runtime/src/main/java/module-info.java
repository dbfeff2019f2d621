/** The run time of Dynamodel: a thin layer over the AWS SDK's DynamoDB client. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.dynamodel {
  requires transitive org.jspecify;
  requires transitive org.reactivestreams;
  requires transitive software.amazon.awssdk.core;
  requires transitive software.amazon.awssdk.identity.spi;
  requires transitive software.amazon.awssdk.regions;
  requires transitive software.amazon.awssdk.retries.api;
  requires transitive software.amazon.awssdk.services.dynamodb;
  requires com.fasterxml.uuid;
  requires org.slf4j;
  requires software.amazon.awssdk.awscore;
  requires software.amazon.awssdk.http;
  requires software.amazon.awssdk.utils;

  exports io.dynamodel;
  exports io.dynamodel.contract;
  exports io.dynamodel.convert;
  exports io.dynamodel.exception;
  exports io.dynamodel.expression;
  exports io.dynamodel.metrics;
  exports io.dynamodel.schema;
  exports io.dynamodel.support;
}
