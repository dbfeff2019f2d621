package io.dynamodel.benchmarks;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;

/** The address of an {@link ImmutableOrder}. */
@DynamoDbImmutable(builder = ImmutableAddress.Builder.class)
public final class ImmutableAddress {
  private final @Nullable String street;
  private final @Nullable String city;
  private final @Nullable String postcode;
  private final @Nullable String country;

  private ImmutableAddress(Builder builder) {
    street = builder.street;
    city = builder.city;
    postcode = builder.postcode;
    country = builder.country;
  }

  static ImmutableAddress of(Order.Address address) {
    return builder()
        .street(address.street())
        .city(address.city())
        .postcode(address.postcode())
        .country(address.country())
        .build();
  }

  /** For the enhanced client. */
  public static Builder builder() {
    return new Builder();
  }

  public @Nullable String street() {
    return street;
  }

  public @Nullable String city() {
    return city;
  }

  public @Nullable String postcode() {
    return postcode;
  }

  public @Nullable String country() {
    return country;
  }

  /** For the enhanced client. */
  public static final class Builder {
    private @Nullable String street;
    private @Nullable String city;
    private @Nullable String postcode;
    private @Nullable String country;

    private Builder() {}

    public Builder street(@Nullable String street) {
      this.street = street;
      return this;
    }

    public Builder city(@Nullable String city) {
      this.city = city;
      return this;
    }

    public Builder postcode(@Nullable String postcode) {
      this.postcode = postcode;
      return this;
    }

    public Builder country(@Nullable String country) {
      this.country = country;
      return this;
    }

    public ImmutableAddress build() {
      return new ImmutableAddress(this);
    }
  }
}
