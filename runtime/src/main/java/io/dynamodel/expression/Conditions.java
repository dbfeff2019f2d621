package io.dynamodel.expression;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.Operand.Call;
import io.dynamodel.expression.Operand.Function;
import io.dynamodel.expression.Operand.Literal;
import io.dynamodel.expression.Operand.Reference;
import io.dynamodel.expression.Predicate.Between;
import io.dynamodel.expression.Predicate.Comparator;
import io.dynamodel.expression.Predicate.Comparison;
import io.dynamodel.expression.Predicate.Connective;
import io.dynamodel.expression.Predicate.Constant;
import io.dynamodel.expression.Predicate.Junction;
import io.dynamodel.expression.Predicate.Membership;
import io.dynamodel.expression.Predicate.Test;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes the conditions that the attributes offer. */
final class Conditions {
  private Conditions() {}

  static <M> Condition<M> test(Function function, AttributePath path) {
    return new Condition<>(new Test(new Call(function, new Reference(path))));
  }

  static <M> Condition<M> test(Function function, AttributePath path, AttributeValue argument) {
    return new Condition<>(
        new Test(new Call(function, new Reference(path), Operand.literal(path, argument))));
  }

  /** Of a list, in which a NULL is an element like others. */
  static <M> Condition<M> contains(AttributePath list, AttributeValue element) {
    return new Condition<>(
        new Test(new Call(Function.CONTAINS, new Reference(list), new Literal(element))));
  }

  static <M> Condition<M> hasType(AttributePath path, AttributeType type) {
    Objects.requireNonNull(type, "type");
    return test(Function.ATTRIBUTE_TYPE, path, Converters.TEXT.toValue(type.name()));
  }

  static <M, V> Condition<M> compare(Attribute<M, V> left, Comparator comparator, V right) {
    ConvertedAttribute<M, V> attribute = ConvertedAttribute.of(left);
    return compare(attribute.path(), comparator, attribute.toValue(right));
  }

  static <M> Condition<M> compare(
      AttributePath left, Comparator comparator, Attribute<M, ?> other) {
    AttributePath right = AttributePath.to(Objects.requireNonNull(other, "other"));
    if (right.equals(left)) {
      throw new IllegalArgumentException(left + ": an attribute can't be compared with itself");
    }
    return compare(new Reference(left), comparator, new Reference(right));
  }

  static <M> Condition<M> compare(AttributePath left, Comparator comparator, AttributeValue right) {
    return compare(new Reference(left), comparator, Operand.literal(left, right));
  }

  private static <M> Condition<M> compare(Operand left, Comparator comparator, Operand right) {
    return new Condition<>(new Comparison(left, comparator, right));
  }

  /**
   * Compared with a bound that need not be a value that can be stored: to be greater than 1.5
   * seconds, whole seconds have to be greater than 1.
   */
  static <M, V> Condition<M> compareOrder(Ordered<M, V> left, Comparator comparator, V bound) {
    ConvertedAttribute<M, V> attribute = ConvertedAttribute.of(left);
    return compare(attribute.path(), comparator, attribute.bound(comparator, bound));
  }

  /** Within bounds that need not be values that can be stored: there may be none within them. */
  static <M, V> Condition<M> between(Ordered<M, V> tested, V from, V to) {
    StoredRange range = StoredRange.of(tested, from, to);
    return range == null
        ? never()
        : between(AttributePath.to(tested), range.least(), range.greatest());
  }

  private static <M> Condition<M> never() {
    return new Condition<>(new Constant(false));
  }

  static <M> Condition<M> between(AttributePath path, AttributeValue from, AttributeValue to) {
    return between(
        path, new Reference(path), Operand.literal(path, from), Operand.literal(path, to));
  }

  private static <M> Condition<M> between(
      AttributePath path, Operand tested, Literal from, Literal to) {
    StoredRange.checkOrder(path, from.value(), to.value());
    return new Condition<>(new Between(tested, from, to));
  }

  static <M, V> Condition<M> in(Attribute<M, V> tested, Collection<? extends V> values) {
    ConvertedAttribute<M, V> attribute = ConvertedAttribute.of(tested);
    Arguments.requireNoNull("values", values);
    List<Operand> literals = new ArrayList<>(values.size());
    for (V value : values) {
      literals.add(Operand.literal(attribute.path(), attribute.toValue(value)));
    }
    return new Condition<>(memberOf(new Reference(attribute.path()), literals));
  }

  private static Predicate memberOf(Operand tested, List<Operand> values) {
    List<Predicate> parts = new ArrayList<>();
    for (int from = 0; from < values.size(); from += Membership.MOST) {
      int to = Math.min(values.size(), from + Membership.MOST);
      parts.add(new Membership(tested, List.copyOf(values.subList(from, to))));
    }
    return Junction.of(Connective.OR, parts);
  }

  static <M> Condition<M> compareSize(AttributePath path, Comparator comparator, int size) {
    return compare(sizeOf(path), comparator, new Literal(AttributeValues.number(size)));
  }

  static <M> Condition<M> sizeBetween(AttributePath path, int from, int to) {
    Literal low = new Literal(AttributeValues.number(from));
    Literal high = new Literal(AttributeValues.number(to));
    return between(path, sizeOf(path), low, high);
  }

  private static Operand sizeOf(AttributePath path) {
    return new Call(Function.SIZE, new Reference(path));
  }

  static <M> Condition<M> isAbsentOrNull(AttributePath path) {
    return Conditions.<M>test(Function.ATTRIBUTE_NOT_EXISTS, path)
        .or(hasType(path, AttributeType.NULL));
  }

  static <M> Condition<M> isAbsentNullOrOfSizeZero(AttributePath path) {
    return Conditions.<M>isAbsentOrNull(path).or(compareSize(path, Comparator.EQ, 0));
  }
}
