package io.dynamodel;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.exception.UniqueConstraintException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackageCyclesTest {
  /**
   * The values that facades give and take, and the exceptions that carry them: {@code internal}
   * makes them, so they stand below it. All else in {@code io.dynamodel} stands above it.
   */
  private static final Set<Class<?>> VALUES =
      Set.of(
          Cursor.class,
          Key.class,
          Leftovers.class,
          ModelTable.class,
          Outcome.class,
          Page.class,
          ReadResults.class,
          WriteResults.class,
          AutoCommitException.class,
          BatchIncompleteException.class,
          TransactionFailedException.class,
          UniqueConstraintException.class);

  @Test
  void packagesHaveNoCycles() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    JavaClasses main =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.dynamodel");

    slices().assignedFrom(new EachPackage()).should().beFreeOfCycles().check(main);
  }

  /** Every package for itself, the one at the top included, but for the values. */
  private static final class EachPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      if (VALUES.stream().anyMatch(value -> isPartOf(javaClass, value))) {
        return SliceIdentifier.of("values");
      }
      String name = javaClass.getPackageName();
      return name.equals("io.dynamodel") || name.startsWith("io.dynamodel.")
          ? SliceIdentifier.of(name)
          : SliceIdentifier.ignore();
    }

    private static boolean isPartOf(JavaClass javaClass, Class<?> outer) {
      return javaClass.getName().equals(outer.getName())
          || javaClass.getName().startsWith(outer.getName() + "$");
    }

    @Override
    public String getDescription() {
      return "packages, and the values";
    }
  }
}
