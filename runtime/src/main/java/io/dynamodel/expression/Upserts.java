package io.dynamodel.expression;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import io.dynamodel.expression.Action.Assign;
import io.dynamodel.expression.Action.Remove;
import io.dynamodel.expression.Action.Step;
import io.dynamodel.expression.Action.Upsert;
import io.dynamodel.expression.AttributePath.Name;
import io.dynamodel.expression.Operand.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Collects the members that an upsert of a document or a map sets, adds to or appends to. */
final class Upserts {
  private final ConvertedAttribute<?, ?> parent;
  private final OverlapCheck overlaps = new OverlapCheck();
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();

  private Upserts(ConvertedAttribute<?, ?> parent) {
    this.parent = parent;
  }

  static Upsert of(ConvertedAttribute<?, ?> parent, List<? extends Change<?>> members) {
    if (members.isEmpty()) {
      throw new IllegalArgumentException(parent + ": an upsert needs a member to set");
    }
    Upserts upserts = new Upserts(parent);
    members.stream().filter(member -> !member.changesNothing()).forEach(upserts::add);
    return new Upsert(parent.path(), List.copyOf(upserts.steps), upserts.created());
  }

  private void add(Change<?> member) {
    AttributePath path = member.path();
    if (!parent.path().equals(path.parent()) || !(path.segment() instanceof Name name)) {
      throw refused(member, "is not of a member of " + parent);
    }
    if (member.action() instanceof Remove remove && !remove.stores()) {
      throw refused(member, "removes " + path + ", which needs no upsert");
    }
    if (!(member.action() instanceof Step step)) {
      throw refused(member, "is an upsert itself");
    }
    step.over(this::isInParent).forEach(created -> create(name.name(), member, created));
    steps.add(step);
    overlaps.add(path);
  }

  private boolean isInParent(AttributePath path) {
    return parent.path().equals(path.parent());
  }

  /** What the member is in a parent that is created. */
  private void create(String name, Change<?> member, Step created) {
    if (created instanceof Assign set
        && Operand.part(set.value(), this::isInParent) instanceof Literal literal) {
      values.put(name, literal.value());
    } else if (!(created instanceof Remove)) {
      throw refused(
          member, "gives no value where there is nothing: read what may be absent with orElse");
    }
  }

  private IllegalArgumentException refused(Change<?> member, String problem) {
    return new IllegalArgumentException(
        "%s: an upsert sets, adds to or appends to members; %s %s"
            .formatted(parent, member, problem));
  }

  /** The parent with these members alone, as writing an item would store it. */
  private AttributeValue created() {
    try {
      AttributeValue stored = parent.rewritten(AttributeValues.map(values));
      Map<String, AttributeValue> all = new LinkedHashMap<>(stored.m());
      all.putAll(values); // just as they are set: a user's converter may write them differently
      return AttributeValues.map(all);
    } catch (ItemMappingException e) {
      Problem problem =
          Problem.of("where there is none, it would be created without all that it needs: ");
      throw parent.path().inside(new ItemValidationException(problem.and(Problem.placed(e)), e));
    }
  }
}
