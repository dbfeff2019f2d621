package io.dynamodel.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.DynamoTable;
import io.dynamodel.Query;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.ValueAttribute;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of reserved names hold what the runtime's classes have. */
class ReservedNamesTest {

  /** Methods of runtime classes that come later, kept free so that no model has to change then. */
  private static final Set<String> LATER = Set.of("deleteAll", "page", "withoutExpired", "fullItems");

  @Test
  void query() {
    assertThat(names(Query.class, method -> method.getParameterCount() == 0))
        .isSubsetOf(ReservedNames.QUERY);
  }
}
