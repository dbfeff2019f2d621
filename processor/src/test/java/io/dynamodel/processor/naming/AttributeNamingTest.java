package io.dynamodel.processor.naming;

import static io.dynamodel.processor.naming.AttributeNaming.IDENTITY;
import static io.dynamodel.processor.naming.AttributeNaming.SNAKE_CASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.annotations.NamingStrategy;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeNamingTest {

  @ParameterizedTest
  @CsvSource({
    "name, name",
    "productId, product_id",
    "userID, user_id",
    "userIDs, user_ids",
    "htmlBody, html_body",
    "HTMLBody, html_body",
    "URL, url",
    "parseURLFast, parse_url_fast",
    "aB, a_b",
    "xCoord, x_coord",
    "address2, address2",
    "address2Line, address2_line",
    "md5Hash, md5_hash",
    "ISO8601Date, iso8601_date",
    "product_id, product_id",
    "_id, id",
    "größeInCm, größe_in_cm",
    "$, $",
    "__, __"
  })
  void snakeCase(String component, String attribute) {
    assertThat(SNAKE_CASE.attribute(component)).isEqualTo(attribute);
  }

  @ParameterizedTest
  @CsvSource({"productId", "product_id", "URL", "_id"})
  void identity(String component) {
    assertThat(IDENTITY.attribute(component)).isEqualTo(component);
  }

  @Test
  void thereIsOneForEachStrategy() {
    assertThat(Arrays.stream(AttributeNaming.values()).map(Enum::name))
        .containsExactlyElementsOf(Arrays.stream(NamingStrategy.values()).map(Enum::name).toList());
  }
}
