package io.dynamodel.processor.diagnostics;

import com.squareup.javapoet.ClassName;

/**
 * The narrowest place in a user's source that a problem is about.
 *
 * <p>Places of annotations on components are those of the components: javac 17 knows no better.
 */
public sealed interface Site {

  /** The user's type that has the problem. */
  ClassName type();

  /** The type itself: its name. */
  record Type(ClassName type) implements Site {}

  /** A component of the type, which is a record. */
  record Component(ClassName type, String component) implements Site {}

  /**
   * A field or a method of the type.
   *
   * @param text as it is in messages: {@code id} or {@code id()}
   */
  record Member(ClassName type, String text) implements Site {}

  /**
   * A value in an annotation of the type.
   *
   * @param annotation the simple name of the annotation
   * @param position counts the annotations of that name on the type, from 0
   * @param member the name of the value; where the annotation does not give it, the place is the
   *     annotation's
   */
  record AnnotationMember(ClassName type, String annotation, int position, String member)
      implements Site {}

  /**
   * Something at a place that compilers don't tell from the rest of it, such as a part of a
   * template or a subtype that an interface permits.
   */
  record Within(Site place, String part) implements Site {
    @Override
    public ClassName type() {
      return place.type();
    }
  }

  /**
   * One of the values of an array in an annotation of the type.
   *
   * @param member the array; where it is a single value, the place is the value's
   * @param part counts the values, from 0
   */
  record AnnotationPart(AnnotationMember member, int part) implements Site {
    @Override
    public ClassName type() {
      return member.type();
    }
  }
}
