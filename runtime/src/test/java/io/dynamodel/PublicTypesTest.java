package io.dynamodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.dynamodel.contract.Internal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What users can build on is decided type by type: each public type outside of {@code internal} and
 * {@code support} is in the list, with {@code @Internal} behind it if it carries that.
 */
class PublicTypesTest {
  private static final Path LIST = Path.of("src/test/resources/public-types.txt");

  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.dynamodel");

  @Test
  void eachPublicTypeIsADecision() throws IOException {
    List<String> found =
        RUNTIME.stream()
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

  /** What generated code alone calls and can't reach otherwise. */
  private static final Set<String> FOR_GENERATED_CODE = Set.of("Key.of", "Selection.of");

  @Test
  void whatUsersAreOfferedNamesNothingInternal() {
    List<String> found =
        RUNTIME.stream()
            .filter(type -> isPublic(type) && !isInternal(type))
            .flatMap(type -> type.getAllMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(PublicTypesTest::namesInternals)
            .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
            .filter(name -> !FOR_GENERATED_CODE.contains(name))
            .distinct()
            .toList();

    assertThat(found).isEmpty();
  }

  private static boolean namesInternals(JavaMethod method) {
    return Stream.concat(
            Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
        .map(JavaClass::getBaseComponentType)
        .anyMatch(PublicTypesTest::isInternal);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicTypesTest::isPublic).orElse(true);
  }

  private static boolean isInternal(JavaClass type) {
    return isHidden(type.getPackageName())
        || type.isAnnotatedWith(Internal.class)
        || type.getEnclosingClass().map(PublicTypesTest::isInternal).orElse(false);
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
