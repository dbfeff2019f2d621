package io.dynamodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.dynamodel.contract.Internal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What users can build on is decided type by type: each public type outside of {@code internal} and
 * {@code support} is in the list, with {@code @Internal} behind it if it carries that.
 */
class PublicTypesTest {
  private static final Path LIST = Path.of("src/test/resources/public-types.txt");

  @Test
  void eachPublicTypeIsADecision() throws IOException {
    JavaClasses main =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.dynamodel");

    List<String> found =
        main.stream()
            .filter(PublicTypesTest::isOfTheRuntime)
            .filter(type -> type.isTopLevelClass())
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !isHidden(type.getPackageName()))
            .map(PublicTypesTest::line)
            .sorted()
            .toList();

    assertThat(found)
        .as("a new public type is for users (add it to %s) or @Internal, or it is in support", LIST)
        .isEqualTo(Files.readAllLines(LIST));
  }

  private static boolean isOfTheRuntime(JavaClass type) {
    return !type.getPackageName().startsWith("io.dynamodel.annotations");
  }

  private static boolean isHidden(String name) {
    return name.startsWith("io.dynamodel.internal") || name.equals("io.dynamodel.support");
  }

  private static String line(JavaClass type) {
    return type.getName() + (type.isAnnotatedWith(Internal.class) ? " @Internal" : "");
  }
}
