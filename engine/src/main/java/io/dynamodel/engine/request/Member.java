package io.dynamodel.engine.request;

import java.util.ArrayList;
import java.util.List;

/** What stands in a field, a list or a map: its shape, and the constraints that are on it. */
public record Member(Shape shape, List<Constraint> constraints) {

  /** Text with the names of tables. A table can be named by its ARN as well. */
  public static final Member TABLE_NAME =
      text().required().lengthFrom(1).lengthUpTo(255).matching("[a-zA-Z0-9_.-]+");

  public static Member of(Shape shape) {
    return new Member(shape, List.of());
  }

  public static Member text() {
    return of(new Shape.Text());
  }

  public static Member integer() {
    return of(new Shape.Whole("Integer"));
  }

  public static Member longInteger() {
    return of(new Shape.Whole("Long"));
  }

  public static Member bool() {
    return of(new Shape.Bool());
  }

  public static Member listOf(Member member) {
    return of(new Shape.ListOf(member));
  }

  /** A map of text to text. */
  public static Member names() {
    return of(new Shape.MapOf("java.lang.String", text()));
  }

  /** A map of names to structures. */
  public static Member mapOf(Shape.Struct struct) {
    return of(new Shape.MapOf(struct.name(), of(struct)));
  }

  /** The value of an attribute. */
  public static Member value() {
    return of(Shape.ATTRIBUTE_VALUE);
  }

  /** An item, a key, or values of an expression. */
  public static Member attributes() {
    return mapOf(Shape.ATTRIBUTE_VALUE);
  }

  /** One of a few words. The order is that of the service's message. */
  public static Member oneOf(String... words) {
    return text().and(Constraint.oneOf(words));
  }

  public Member required() {
    return and(new Constraint.Required());
  }

  public Member lengthFrom(int least) {
    return and(Constraint.lengthFrom(least));
  }

  public Member lengthUpTo(int most) {
    return and(Constraint.lengthUpTo(most));
  }

  public Member atLeast(long least) {
    return and(Constraint.atLeast(least));
  }

  public Member atMost(long most) {
    return and(Constraint.atMost(most));
  }

  public Member matching(String pattern) {
    return and(Constraint.matching(pattern));
  }

  /** This member with one more constraint. */
  public Member and(Constraint constraint) {
    List<Constraint> all = new ArrayList<>(constraints);
    all.add(constraint);
    return new Member(shape, List.copyOf(all));
  }
}
