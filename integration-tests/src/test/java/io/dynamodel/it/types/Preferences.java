package io.dynamodel.it.types;

import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Components with defaults. */
@DynamoModel(table = "preferences")
public record Preferences(
    @PartitionKey String id,
    String name,
    @Default("en") @Nullable String language,
    @Default("12") int size,
    @Default("3.50") BigDecimal rate,
    @Default("true") boolean mail,
    @Default("BLUE") Colour colour,
    @Default("[]") List<String> tags,
    @Default("[]") Set<Integer> numbers,
    @Default("{}") Map<String, Object> data,
    Part part) {

  /** A document with defaults. */
  @DynamoDocument
  public record Part(@Default("x") @Nullable String text, @Default("-1") long number) {}

  static final Part PART = new Part("x", -1);

  /** What an item with nothing but its required attributes reads as. */
  static Preferences defaults(String id) {
    return new Preferences(
        id,
        "n",
        "en",
        12,
        new BigDecimal("3.5"),
        true,
        Colour.BLUE,
        List.of(),
        Set.of(),
        Map.of(),
        PART);
  }
}
