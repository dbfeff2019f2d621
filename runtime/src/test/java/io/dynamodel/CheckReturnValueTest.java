package io.dynamodel;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.schema.TableSchemaBuilder;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No method that only gives a new object lets its result be thrown away. */
class CheckReturnValueTest {

  /** What says what is to be done: thrown away, it was never said. */
  private static final List<Class<?>> IMMUTABLE =
      List.of(
          Update.class,
          Update.Once.class,
          Items.class,
          KeyStep.class,
          TableAdmin.class,
          TableTarget.class,
          Condition.class,
          UpdateAction.class);

  /** Their methods change them and give them back. */
  private static final Set<String> COLLECTORS =
      Stream.of(
              BatchWrite.class,
              Dynamo.Builder.class,
              ItemWriter.class,
              OpenBatchWrite.class,
              ReadRequests.class,
              TransactWrite.class,
              TableSchemaBuilder.class)
          .map(Class::getName)
          .collect(toSet());

  @Test
  void everyNewObjectIsToBeUsed() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(true);

    List<String> builders = methods().filter(this::givesNewObject).map(this::name).toList();

    assertThat(builders).hasSizeGreaterThan(50);
    assertThat(methods().filter(this::givesNewObject).filter(method -> !isChecked(method)))
        .extracting(this::name)
        .isEmpty();
  }

  @Test
  void whatIsDoneMayGoUnused() {
    assertThat(methods().filter(this::isChecked).map(this::name))
        .doesNotContain("Call.execute", "Call.tryExecute", "Once.execute", "DynamoTable.put")
        .doesNotContain("DynamoTable.delete", "Results.deleteAll", "Dynamo.transactWrite");
  }

  private Stream<JavaMethod> methods() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.dynamodel")
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getPackageName().startsWith("io.dynamodel.internal"))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private boolean givesNewObject(JavaMethod method) {
    JavaClass owner = method.getOwner();
    JavaClass given = method.getRawReturnType();
    boolean ofItsOwnType =
        !method.getModifiers().contains(JavaModifier.STATIC)
            && owner.isAssignableTo(given.getName())
            && given.getName().startsWith("io.dynamodel.")
            && !COLLECTORS.contains(owner.getName());
    return ofItsOwnType
        || owner.isAssignableTo(KeyStep.class)
        || IMMUTABLE.stream().anyMatch(given::isAssignableTo);
  }

  private boolean isChecked(JavaMethod method) {
    return method.isAnnotatedWith(CheckReturnValue.class)
        || isChecked(method.getOwner())
        || method.getOwner().getPackage().isAnnotatedWith(CheckReturnValue.class);
  }

  private boolean isChecked(JavaClass type) {
    return type.isAnnotatedWith(CheckReturnValue.class)
        || type.getEnclosingClass().map(this::isChecked).orElse(false);
  }

  private String name(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }
}
