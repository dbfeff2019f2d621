package members.reports;

import io.dynamodel.annotations.DynamoProjection;
import members.Address;
import members.Visit;

/** Nothing but members, in another package. */
@DynamoProjection(of = Visit.class)
public record Cities(City homeAddress) {

  /** A part of an address. */
  @DynamoProjection(of = Address.class)
  public record City(String cityName) {}
}
