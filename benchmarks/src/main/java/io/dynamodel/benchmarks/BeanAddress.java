package io.dynamodel.benchmarks;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** The address of a {@link BeanOrder}. */
@DynamoDbBean
public final class BeanAddress {
  private @Nullable String street;
  private @Nullable String city;
  private @Nullable String postcode;
  private @Nullable String country;

  /** For the enhanced client. */
  public BeanAddress() {}

  static BeanAddress of(Order.Address address) {
    BeanAddress bean = new BeanAddress();
    bean.setStreet(address.street());
    bean.setCity(address.city());
    bean.setPostcode(address.postcode());
    bean.setCountry(address.country());
    return bean;
  }

  public @Nullable String getStreet() {
    return street;
  }

  public void setStreet(@Nullable String street) {
    this.street = street;
  }

  public @Nullable String getCity() {
    return city;
  }

  public void setCity(@Nullable String city) {
    this.city = city;
  }

  public @Nullable String getPostcode() {
    return postcode;
  }

  public void setPostcode(@Nullable String postcode) {
    this.postcode = postcode;
  }

  public @Nullable String getCountry() {
    return country;
  }

  public void setCountry(@Nullable String country) {
    this.country = country;
  }
}
