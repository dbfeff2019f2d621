package io.dynamodel.engine.request;

import java.util.ArrayList;
import java.util.List;

/** The content of a field, a list or a map: its shape and its constraints. */
public record Member(Shape shape, List<Constraint> constraints) {

  /** The characters of the names of tables and indexes. */
  static final String NAME = "[a-zA-Z0-9_.-]+";

  /** The table that items are read from or written to. It can be named by its ARN as well. */
  public static final Member TABLE_NAME =
      text()
          .required()
          .and(Constraint.unlessArn(Constraint.lengthFrom(1)))
          .and(Constraint.unlessArn(Constraint.lengthUpTo(255)))
          .and(Constraint.unlessArn(Constraint.unlessEmpty(Constraint.matching(NAME))));

  /** The table that is described or changed. It can be named by its ARN as well. */
  public static final Member ADMINISTERED_TABLE =
      text()
          .and(Constraint.present("TableName"))
          .and(Constraint.unlessArn(Constraint.lengthFrom(3)))
          .and(Constraint.unlessArn(Constraint.lengthUpTo(255)))
          .and(Constraint.unlessArn(Constraint.matching(NAME)));

  /** The name of a new table. */
  public static final Member NEW_TABLE =
      text().and(Constraint.present("TableName")).lengthFrom(3).lengthUpTo(255).matching(NAME);

  /** The name of a table or an index, which may be absent. */
  public static final Member OPTIONAL_NAME = text().lengthFrom(3).lengthUpTo(255).matching(NAME);

  /** The name of an index. */
  static final Member INDEX_NAME = text().required().matching(NAME).lengthFrom(3).lengthUpTo(255);

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
