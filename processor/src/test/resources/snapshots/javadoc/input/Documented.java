package javadoc;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/**
 * What users write about their components.
 *
 * @param id one line
 * @param several more than one line: the text of a parameter that goes on and on, until nobody knows
 *     any more what it was about
 * @param price in $, not in $T or $L; 100% of it
 * @param mail such as someone@example.com, see
 *     <b>there</b>
 * @param link see {@link java.util.List}, {@link java.util.List#of() a list}, {@linkplain Documented}, {@link #id}
 * @param code {@code List<String>}, {@code {nested}}, {@literal a < b}
 * @param end a comment that would end: *&#47; and \\u002a/
 * @param part a part
 */
@DynamoModel(table = "documented")
public record Documented(
    @PartitionKey String id,
    String several,
    int price,
    String mail,
    @Nullable String link,
    String code,
    String end,
    @AttributeName("a \"b\" $c */ {@d} <e> \\u") String odd,
    Part part) {

  /**
   * A document.
   *
   * @param name its name
   */
  @DynamoDocument
  public record Part(String name) {}
}
