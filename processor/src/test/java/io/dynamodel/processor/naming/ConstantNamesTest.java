package io.dynamodel.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantNamesTest {
  private final ConstantNames names = new ConstantNames(List.of("SCHEMA", "A", "UUID", "ID"));

  @Test
  void upperCaseWithUnderscores() {
    assertThat(names.of("productId")).isEqualTo("PRODUCT_ID");
    assertThat(names.of("tags")).isEqualTo("TAGS");
  }

  @Test
  void eachOnce() {
    assertThat(names.of("htmlBody")).isEqualTo("HTML_BODY");
    assertThat(names.of("HTMLBody")).isEqualTo("HTML_BODY_2");
    assertThat(names.of("html_body")).isEqualTo("HTML_BODY_3");
  }

  @Test
  void noReservedOnes() {
    assertThat(names.of("schema")).isEqualTo("SCHEMA_2");
    assertThat(names.of("a")).isEqualTo("A_2");
    assertThat(names.of("uuid")).isEqualTo("UUID_2");
    assertThat(names.of("ID")).isEqualTo("ID_2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$", "__", "_1st", "größe", "名前"})
  void alwaysAnIdentifier(String component) {
    assertThat(names.of(component)).matches(SourceVersion::isName);
  }
}
