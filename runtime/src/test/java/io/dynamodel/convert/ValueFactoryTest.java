package io.dynamodel.convert;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Old and new factory methods of the SDK make the same values. */
class ValueFactoryTest {
  private static final SdkBytes BYTES = SdkBytes.fromUtf8String("bytes");
  private static final AttributeValue TEXT = AttributeValue.fromS("text");

  static Stream<Function<ValueFactory, AttributeValue>> values() {
    return Stream.of(
        values -> values.text("text"),
        values -> values.text(""),
        values -> values.number("1"),
        values -> values.binary(BYTES),
        values -> values.bool(true),
        values -> values.bool(false),
        values -> values.nul(),
        values -> values.list(List.of(TEXT)),
        values -> values.list(List.of()),
        values -> values.map(Map.of("name", TEXT)),
        values -> values.map(Map.of()),
        values -> values.textSet(List.of("a", "b")),
        values -> values.numberSet(List.of("1", "2")),
        values -> values.binarySet(List.of(BYTES)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void bothMakeTheSame(Function<ValueFactory, AttributeValue> value) {
    AttributeValue created = value.apply(new CreatedValues());
    AttributeValue built = value.apply(new BuiltValues());

    assertThat(built).isEqualTo(created).hasToString(created.toString());
    assertThat(built.type()).isEqualTo(created.type());
  }

  @Test
  void theCheapestIsChosen() {
    assertThat(ValueFactory.ofSdk()).isInstanceOf(CreatedValues.class);
  }

  @Test
  void nothingElseCallsWhatOlderSdksLack() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(CreatedValues.class.getName())
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "AttributeValue.create…", (JavaCall<?> call) -> isCreate(call)))
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.dynamodel"));
  }

  private static boolean isCreate(JavaCall<?> call) {
    return call.getTargetOwner().isEquivalentTo(AttributeValue.class)
        && call.getName().startsWith("create");
  }
}
