package io.dynamodel.benchmarks;

import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A way of using DynamoDB. All make the same calls on the same clients. */
public enum Library {
  /** The SDK, with a mapping by hand that is tuned: the others are compared with it. */
  RAW("raw SDK") {
    @Override
    Calls calls(DynamoDbClient client) {
      return new RawCalls(client);
    }

    @Override
    Calls calls(DynamoDbAsyncClient client) {
      return new RawAsyncCalls(client);
    }

    @Override
    Supplier<Object> writer(Order order) {
      return () -> RawMapping.item(order);
    }

    @Override
    Supplier<Object> reader(Map<String, AttributeValue> item) {
      return () -> RawMapping.order(item);
    }
  },
  /** Dynamodel. */
  DYNAMODEL("Dynamodel") {
    @Override
    Calls calls(DynamoDbClient client) {
      return new DynamodelCalls(client);
    }

    @Override
    Calls calls(DynamoDbAsyncClient client) {
      return new DynamodelAsyncCalls(client);
    }

    @Override
    Supplier<Object> writer(Order order) {
      return () -> OrderMapper.toItem(order);
    }

    @Override
    Supplier<Object> reader(Map<String, AttributeValue> item) {
      return () -> OrderMapper.fromItem(item);
    }
  },
  /** The SDK's enhanced client, with a bean. */
  BEAN("enhanced, bean") {
    @Override
    Enhanced<?> enhanced() {
      return new Enhanced<>(TableSchema.fromBean(BeanOrder.class), BeanOrder.class, BeanOrder::of);
    }
  },
  /** The enhanced client, with an immutable class and its builder. */
  IMMUTABLE("enhanced, immutable") {
    @Override
    Enhanced<?> enhanced() {
      return new Enhanced<>(
          TableSchema.fromImmutableClass(ImmutableOrder.class),
          ImmutableOrder.class,
          ImmutableOrder::of);
    }
  },
  /** The enhanced client, with a schema that is written by hand. */
  STATIC("enhanced, static") {
    @Override
    Enhanced<?> enhanced() {
      return new Enhanced<>(StaticSchema.ORDER, Order.class, order -> order);
    }
  };

  private final String title;

  Library(String title) {
    this.title = title;
  }

  @Override
  public String toString() {
    return title;
  }

  /** Its calls on a client that waits. */
  Calls calls(DynamoDbClient client) {
    return enhanced().calls(client);
  }

  /** Its calls on an async client, each awaited. */
  Calls calls(DynamoDbAsyncClient client) {
    return enhanced().calls(client);
  }

  /** Makes the item of {@code order}, without a call. */
  Supplier<Object> writer(Order order) {
    return enhanced().writer(order);
  }

  /** Makes an order of {@code item}, without a call. */
  Supplier<Object> reader(Map<String, AttributeValue> item) {
    return enhanced().reader(item);
  }

  Enhanced<?> enhanced() {
    throw new UnsupportedOperationException(this + " has no schema of the enhanced client");
  }
}
