package io.dynamodel.it.property;

import io.dynamodel.expression.Attribute;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.SetAttribute;
import io.dynamodel.expression.StoredAs;
import io.dynamodel.property.Gen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute, where it stands, and values for it.
 *
 * @param conditions those that only attributes of its kind have
 * @param changes those that only attributes of its kind have
 */
record Place<V>(
    Path path,
    Attribute<Thing, V> attribute,
    Gen<V> values,
    List<Gen<Checked>> conditions,
    List<Gen<Change>> changes) {

  static <V> Place<V> of(String path, Attribute<Thing, V> attribute, Gen<V> values) {
    return new Place<>(Path.of(path), attribute, values, List.of(), List.of());
  }

  static <E> Place<Set<E>> set(String path, SetAttribute<Thing, E> set, Gen<E> elements) {
    SetElements<E> of = new SetElements<>(Path.of(path), set, elements);
    return new Place<>(of.path(), set, elements.set(0, 3), of.conditions(), of.changes());
  }

  static <E> Place<List<E>> list(String path, ListAttribute<Thing, E, ?> list, Gen<E> elements) {
    return list(path, list, elements, elements);
  }

  /** A list whose elements may be null. */
  static <E> Place<List<E>> listWithGaps(
      String path, ListAttribute<Thing, E, ?> list, Gen<E> elements) {
    return list(path, list, elements, elements.orNull(0.3));
  }

  /** A list of Optionals; the library asks a list only for elements that are there. */
  static <E> Place<List<Optional<E>>> listOfOptionals(
      String path, ListAttribute<Thing, Optional<E>, ?> list, Gen<E> elements) {
    return list(path, list, elements.map(Optional::of), elements.optional(0.7));
  }

  private static <E> Place<List<E>> list(
      String path, ListAttribute<Thing, E, ?> list, Gen<E> sought, Gen<E> elements) {
    ListElements<E> of = new ListElements<>(Path.of(path), list, sought, elements);
    return new Place<>(of.path(), list, several(elements), of.conditions(), of.changes());
  }

  /** Of every size as often: most indexes that updates speak of are within. */
  private static <E> Gen<List<E>> several(Gen<E> elements) {
    return elements.list(0, 4);
  }

  static <E> Place<Map<String, E>> map(
      String path, MapAttribute<Thing, String, E, ?> map, Gen<Map<String, E>> values) {
    return of(path, map, values);
  }

  /** Whether the service takes {@code value}: an empty set is none. */
  boolean isStorable(V value) {
    return stored(value).type() != AttributeValue.Type.NUL;
  }

  /** Values to compare with: the library and the service refuse an empty set. */
  Gen<V> operands() {
    return values.filter(this::isStorable);
  }

  AttributeValue stored(V value) {
    return StoredAs.of(attribute, value);
  }

  /** What an item has here; null where it is absent. */
  @Nullable AttributeValue in(Item item) {
    return path.in(item.attributes());
  }

  /** What an item has here, for an action that can't do without. */
  AttributeValue required(Item item) {
    AttributeValue stored = in(item);
    if (stored == null) {
      throw new Refused(path + " is absent");
    }
    return stored;
  }

  /** What an item has here, or {@code other} where it is absent. */
  Function<Item, AttributeValue> orElse(AttributeValue other) {
    return item -> {
      AttributeValue stored = in(item);
      return stored == null ? other : stored;
    };
  }

  /** A condition on the attribute, and what it must say of its stored value. */
  Checked checked(Condition<Thing> condition, Predicate<@Nullable AttributeValue> expected) {
    return new Checked(condition, item -> expected.test(in(item)));
  }

  /** A condition on the attribute and one of its values. */
  Gen<Checked> checked(
      Gen<V> operands, Function<V, Condition<Thing>> condition, Expected expected) {
    return checked(operands, this::stored, condition, expected);
  }

  /** A condition on the attribute and something that is stored as {@code toValue} says. */
  <T> Gen<Checked> checked(
      Gen<T> operands,
      Function<T, AttributeValue> toValue,
      Function<T, Condition<Thing>> condition,
      Expected expected) {
    return operands.map(
        operand -> {
          AttributeValue right = toValue.apply(operand);
          return checked(condition.apply(operand), left -> expected.test(left, right));
        });
  }

  /** What a condition must say of a stored value and an operand. */
  interface Expected extends BiPredicate<@Nullable AttributeValue, AttributeValue> {}
}
