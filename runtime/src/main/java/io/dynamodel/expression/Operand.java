package io.dynamodel.expression;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.expression.Operand.Arithmetic;
import io.dynamodel.expression.Operand.Call;
import io.dynamodel.expression.Operand.Literal;
import io.dynamodel.expression.Operand.Reference;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A node of an expression that stands for a value. */
sealed interface Operand permits Reference, Literal, Call, Arithmetic {

  /** How many operators and functions DynamoDB counts in it. */
  default int operators() {
    return 0;
  }

  /** What {@code cases} make of it. */
  <R> R match(Cases<R> cases);

  /** A case for each operand. */
  interface Cases<R> {
    R reference(Reference reference);

    R literal(Literal literal);

    R call(Call call);

    R arithmetic(Arithmetic arithmetic);
  }

  /** The attributes of which it is made. */
  Stream<AttributePath> paths();

  /** Whether DynamoDB calculates it of what the item has, which must be of one type then. */
  default boolean calculates() {
    return false;
  }

  /** The attributes that count as empty where they are absent, and are calculated with. */
  default Stream<AttributePath> gaps() {
    return Stream.empty();
  }

  /** What it comes to in an item that has nothing, or a NULL, at these places. */
  default Operand over(Predicate<AttributePath> empty) {
    return this;
  }

  /** The attribute of which this is the value where it is there; empty for anything else. */
  private static Stream<AttributePath> optional(Operand operand) {
    return operand instanceof Call call
            && call.function() == Function.IF_NOT_EXISTS
            && call.arguments().get(0) instanceof Reference reference
        ? Stream.of(reference.path())
        : Stream.empty();
  }

  /** What {@code part} is where nothing, or a NULL, is at these places. */
  static Operand part(Operand part, Predicate<AttributePath> empty) {
    return optional(part).anyMatch(empty) ? ((Call) part).arguments().get(1) : part;
  }

  /** An attribute of the item. */
  record Reference(AttributePath path) implements Operand {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.reference(this);
    }

    @Override
    public Stream<AttributePath> paths() {
      return Stream.of(path);
    }
  }

  /** A value that goes with the expression. */
  record Literal(AttributeValue value) implements Operand {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.literal(this);
    }

    @Override
    public Stream<AttributePath> paths() {
      return Stream.empty();
    }
  }

  /** A function of DynamoDB. */
  record Call(Function function, List<Operand> arguments) implements Operand {
    Call(Function function, Operand... arguments) {
      this(function, List.of(arguments));
    }

    @Override
    public int operators() {
      int operators = 1;
      for (Operand argument : arguments) {
        operators += argument.operators();
      }
      return operators;
    }

    /** What {@code if_not_exists} alone gives may be a NULL: it is there. */
    @Override
    public Stream<AttributePath> gaps() {
      return function == Function.LIST_APPEND
          ? arguments.stream().flatMap(Operand::optional)
          : Stream.empty();
    }

    @Override
    public Operand over(Predicate<AttributePath> empty) {
      if (function != Function.LIST_APPEND) {
        return this;
      }
      List<Operand> parts = arguments.stream().map(each -> part(each, empty)).toList();
      return parts.get(0) instanceof Literal first && parts.get(1) instanceof Literal second
          ? new Literal(AttributeValues.joined(first.value(), second.value()))
          : new Call(function, parts);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.call(this);
    }

    @Override
    public boolean calculates() {
      return function == Function.LIST_APPEND;
    }

    @Override
    public Stream<AttributePath> paths() {
      return arguments.stream().flatMap(Operand::paths);
    }
  }

  /** A sum or a difference: only as the value of a SET, and not inside another one. */
  record Arithmetic(Operand left, Sign sign, Operand right) implements Operand {
    @Override
    public int operators() {
      return 1 + left.operators() + right.operators();
    }

    @Override
    public Stream<AttributePath> gaps() {
      return Stream.of(left, right).flatMap(Operand::optional);
    }

    @Override
    public Operand over(Predicate<AttributePath> empty) {
      Operand first = part(left, empty);
      Operand second = part(right, empty);
      return first instanceof Literal one && second instanceof Literal other
          ? new Literal(
              sign == Sign.PLUS
                  ? AttributeValues.sum(one.value(), other.value())
                  : AttributeValues.difference(one.value(), other.value()))
          : new Arithmetic(first, sign, second);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.arithmetic(this);
    }

    @Override
    public boolean calculates() {
      return true;
    }

    @Override
    public Stream<AttributePath> paths() {
      return Stream.of(left, right).flatMap(Operand::paths);
    }
  }

  /** The functions, in DynamoDB's spelling. */
  enum Function {
    ATTRIBUTE_EXISTS,
    ATTRIBUTE_NOT_EXISTS,
    ATTRIBUTE_TYPE,
    BEGINS_WITH,
    CONTAINS,
    SIZE,
    IF_NOT_EXISTS,
    LIST_APPEND;

    private final String text = name().toLowerCase(Locale.ROOT);

    @Override
    public String toString() {
      return text;
    }
  }

  /** What a SET can calculate. */
  enum Sign {
    PLUS("+"),
    MINUS("-");

    private final String text;

    Sign(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** What stands for {@code value} on the right side of a SET. */
  static Operand of(Value<?, ?> value) {
    if (value instanceof Attribute<?, ?> attribute) {
      return new Reference(AttributePath.to(attribute));
    }
    return ((ComputedValue<?, ?>) value).operand();
  }

  /**
   * What stands for {@code value}, compared with or put into the attribute at {@code path}.
   *
   * @throws IllegalArgumentException if it is a NULL, as converters make it of an empty set
   */
  static Literal literal(AttributePath path, AttributeValue value) {
    if (AttributeValues.isNull(value)) {
      throw new IllegalArgumentException(
          path
              + ": what is stored as an absent attribute, such as an empty set, can't be an operand;"
              + " test for it with isEmpty()");
    }
    return new Literal(value);
  }
}
