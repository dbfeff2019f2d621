package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypeTextTest {

  @Test
  void qualifiesAllButWhatIsKnownToEverybody() {
    assertThat(TypeText.of(ClassName.get(String.class))).isEqualTo("String");
    assertThat(TypeText.of(ClassName.get(Date.class))).isEqualTo("java.util.Date");
    assertThat(TypeText.of(ClassName.get("", "Homeless"))).isEqualTo("Homeless");
    assertThat(TypeText.of(ClassName.get(Map.Entry.class))).isEqualTo("java.util.Map.Entry");
    assertThat(TypeText.of(TypeName.INT)).isEqualTo("int");
  }

  @Test
  void showsTypeArgumentsAndArrays() {
    TypeName dates = ParameterizedTypeName.get(List.class, Date.class);

    assertThat(TypeText.of(dates)).isEqualTo("List<java.util.Date>");
    assertThat(TypeText.of(ArrayTypeName.of(dates))).isEqualTo("List<java.util.Date>[]");
    assertThat(
            TypeText.of(
                ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), dates)))
        .isEqualTo("Map<String, List<java.util.Date>>");
  }

  @Test
  void showsWildcards() {
    assertThat(TypeText.of(WildcardTypeName.subtypeOf(Object.class))).isEqualTo("?");
    assertThat(TypeText.of(WildcardTypeName.subtypeOf(Number.class))).isEqualTo("? extends Number");
    assertThat(TypeText.of(WildcardTypeName.supertypeOf(Number.class))).isEqualTo("? super Number");
  }

  @Test
  void keepsTheTypesAroundAnother() {
    assertThat(TypeText.simple(ClassName.get("tour", "Outer", "Inner"))).isEqualTo("Outer.Inner");
  }
}
