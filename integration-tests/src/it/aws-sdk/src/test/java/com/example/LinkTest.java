package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.util.VersionInfo;

/** All that Dynamodel names of the SDK and its SLF4J is there: no NoSuchMethodError waits. */
class LinkTest {
  private final JavaClasses classes = new ClassFileImporter().importPackages("io.dynamodel");

  @Test
  void theSdkIsTheOneThatWasAskedFor() {
    assertThat(VersionInfo.SDK_VERSION).isEqualTo(System.getProperty("awssdk.version"));
  }

  @Test
  void everyMemberIsThere() {
    List<JavaAccess<?>> accesses =
        accesses().filter(access -> isOfSdk(access.getTargetOwner())).toList();

    assertThat(accesses).hasSizeGreaterThan(500);
    assertThat(accesses)
        .filteredOn(access -> access.getTarget().resolveMember().isEmpty())
        .extracting(JavaAccess::getDescription)
        .isEmpty();
  }

  @Test
  void everyClassIsThere() {
    Set<JavaClass> ofSdk =
        classes.stream()
            .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(LinkTest::isOfSdk)
            .collect(Collectors.toSet());

    assertThat(ofSdk).hasSizeGreaterThan(100).allSatisfy(JavaClass::reflect);
  }

  /** But for those of the one class that is there for newer SDKs. */
  private Stream<JavaAccess<?>> accesses() {
    return classes.stream()
        .filter(c -> !c.getName().equals("io.dynamodel.convert.CreatedValues"))
        .flatMap(c -> c.getAccessesFromSelf().stream());
  }

  private static boolean isOfSdk(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith("software.amazon.awssdk") || name.startsWith("org.slf4j");
  }
}
