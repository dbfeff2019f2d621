package io.dynamodel.processor.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import org.junit.jupiter.api.Test;

class OurAnnotationTest {
  @Test
  void eachMarkIsThatOfOneAnnotationAndNamedAfterIt() {
    assertThat(OurAnnotation.all().flatMap(annotation -> annotation.mark().stream()))
        .containsExactlyInAnyOrder(Mark.values());
    assertThat(OurAnnotation.all().filter(annotation -> annotation.mark().isPresent()))
        .allSatisfy(
            annotation ->
                assertThat(annotation.mark().orElseThrow().annotation())
                    .isEqualTo(annotation.simpleName()));
  }
}
