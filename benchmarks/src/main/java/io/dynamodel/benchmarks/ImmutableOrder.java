package io.dynamodel.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** {@link Order} as an immutable class of the enhanced client. */
@DynamoDbImmutable(builder = ImmutableOrder.Builder.class)
public final class ImmutableOrder {
  private final @Nullable String customer;
  private final @Nullable String number;
  private final @Nullable String status;
  private final @Nullable String currency;
  private final @Nullable String note;
  private final int lines;
  private final long weight;
  private final @Nullable BigDecimal total;
  private final boolean paid;
  private final @Nullable Instant placed;
  private final @Nullable List<String> tags;
  private final @Nullable Map<String, String> labels;
  private final @Nullable ImmutableAddress address;

  private ImmutableOrder(Builder builder) {
    customer = builder.customer;
    number = builder.number;
    status = builder.status;
    currency = builder.currency;
    note = builder.note;
    lines = builder.lines;
    weight = builder.weight;
    total = builder.total;
    paid = builder.paid;
    placed = builder.placed;
    tags = builder.tags;
    labels = builder.labels;
    address = builder.address;
  }

  static ImmutableOrder of(Order order) {
    return builder()
        .customer(order.customer())
        .number(order.number())
        .status(order.status())
        .currency(order.currency())
        .note(order.note())
        .lines(order.lines())
        .weight(order.weight())
        .total(order.total())
        .paid(order.paid())
        .placed(order.placed())
        .tags(order.tags())
        .labels(order.labels())
        .address(ImmutableAddress.of(order.address()))
        .build();
  }

  /** For the enhanced client. */
  public static Builder builder() {
    return new Builder();
  }

  @DynamoDbPartitionKey
  public @Nullable String customer() {
    return customer;
  }

  @DynamoDbSortKey
  public @Nullable String number() {
    return number;
  }

  public @Nullable String status() {
    return status;
  }

  public @Nullable String currency() {
    return currency;
  }

  public @Nullable String note() {
    return note;
  }

  public int lines() {
    return lines;
  }

  public long weight() {
    return weight;
  }

  public @Nullable BigDecimal total() {
    return total;
  }

  public boolean paid() {
    return paid;
  }

  public @Nullable Instant placed() {
    return placed;
  }

  public @Nullable List<String> tags() {
    return tags;
  }

  public @Nullable Map<String, String> labels() {
    return labels;
  }

  public @Nullable ImmutableAddress address() {
    return address;
  }

  /** For the enhanced client. */
  public static final class Builder {
    private @Nullable String customer;
    private @Nullable String number;
    private @Nullable String status;
    private @Nullable String currency;
    private @Nullable String note;
    private int lines;
    private long weight;
    private @Nullable BigDecimal total;
    private boolean paid;
    private @Nullable Instant placed;
    private @Nullable List<String> tags;
    private @Nullable Map<String, String> labels;
    private @Nullable ImmutableAddress address;

    private Builder() {}

    public Builder customer(@Nullable String customer) {
      this.customer = customer;
      return this;
    }

    public Builder number(@Nullable String number) {
      this.number = number;
      return this;
    }

    public Builder status(@Nullable String status) {
      this.status = status;
      return this;
    }

    public Builder currency(@Nullable String currency) {
      this.currency = currency;
      return this;
    }

    public Builder note(@Nullable String note) {
      this.note = note;
      return this;
    }

    public Builder lines(int lines) {
      this.lines = lines;
      return this;
    }

    public Builder weight(long weight) {
      this.weight = weight;
      return this;
    }

    public Builder total(@Nullable BigDecimal total) {
      this.total = total;
      return this;
    }

    public Builder paid(boolean paid) {
      this.paid = paid;
      return this;
    }

    public Builder placed(@Nullable Instant placed) {
      this.placed = placed;
      return this;
    }

    public Builder tags(@Nullable List<String> tags) {
      this.tags = tags;
      return this;
    }

    public Builder labels(@Nullable Map<String, String> labels) {
      this.labels = labels;
      return this;
    }

    public Builder address(@Nullable ImmutableAddress address) {
      this.address = address;
      return this;
    }

    public ImmutableOrder build() {
      return new ImmutableOrder(this);
    }
  }
}
