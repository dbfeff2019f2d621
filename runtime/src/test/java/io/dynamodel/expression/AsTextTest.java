package io.dynamodel.expression;

import static io.dynamodel.expression.Rendered.condition;
import static io.dynamodel.expression.Rendered.s;

import io.dynamodel.convert.Converters;
import io.dynamodel.expression.Sample.Event;
import io.dynamodel.expression.Sample.Status;
import org.junit.jupiter.api.Test;

/** What an attribute offers whose text is not in the order of its type. */
class AsTextTest {
  private static final OptionalPrefixAttribute<Event, Status> STATE =
      new OptionalPrefixAttribute<>(
          AttributePath.of("state"), Converters.enumeration(Status.values()));

  @Test
  void equalityAndPrefixes() {
    condition(STATE.eq(Status.OPEN)).hasText("#0 = :0").hasNames("state").hasValues(s("OPEN"));
    condition(STATE.in(Status.OPEN, Status.CLOSED))
        .hasText("#0 IN (:0, :1)")
        .hasValues(s("OPEN"), s("CLOSED"));
    condition(STATE.beginsWith("OP")).hasText("begins_with(#0, :0)").hasValues(s("OP"));
    condition(STATE.isEmpty())
        .hasText("attribute_not_exists(#0) OR attribute_type(#0, :0) OR size(#0) = :1");
  }

  @Test
  void itsTextHasAllOperators() {
    condition(STATE.asText().gt("M")).hasText("#0 > :0").hasNames("state").hasValues(s("M"));
    condition(STATE.asText().between("A", "B")).hasText("#0 BETWEEN :0 AND :1");
    condition(STATE.asText().contains("PE")).hasText("contains(#0, :0)").hasValues(s("PE"));
    condition(STATE.asText().size().ge(4)).hasText("size(#0) >= :0");
  }
}
