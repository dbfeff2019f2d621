package documents;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoDocument;
import org.jspecify.annotations.Nullable;

@DynamoDocument
public record Address(
    String city, @AttributeName("postal-code") @Nullable String postalCode, Geo position) {

  /** A place on earth. */
  @DynamoDocument
  public record Geo(double latitude, double longitude) {}
}
