package io.dynamodel.it.types;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.NamingStrategy;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents: alone, inside each other, and in lists and maps. */
@DynamoModel(table = "customers")
record Customer(
    @PartitionKey String id,
    Address home,
    @Nullable Address work,
    Optional<Address> holiday,
    List<Address> former,
    Map<Colour, Address> byColour,
    List<Map<String, Address>> nested,
    List<@Nullable Address> slots) {

  @DynamoDocument
  record Address(String city, @Nullable String street, int number, Country country) {
    static Address of(String city) {
      return new Address(city, null, 1, new Country("CZ", Set.of()));
    }
  }

  @DynamoDocument(naming = NamingStrategy.SNAKE_CASE)
  record Country(String isoCode, @AttributeName("spoken") Set<String> spokenLanguages) {}
}
