package io.dynamodel.expression;

import io.dynamodel.contract.Internal;
import io.dynamodel.convert.AttributeValues;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.Problem;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where an attribute stands in an item, by stored names: {@code address.lines[2]}. For generated
 * code and the runtime.
 *
 * <p>Immutable. A name is one name, whatever characters it has: a dot in it separates nothing.
 */
@Internal
public final class AttributePath {
  /** What a path adds to its parent. */
  sealed interface Segment permits Name, Index {

    /** What {@code whole} has here; null: nothing. */
    @Nullable AttributeValue of(AttributeValue whole);

    /** {@code e}, found in what is here. */
    AttributeException inside(AttributeException e);

    /** As paths show it, which it may be the {@code first} segment of. */
    String shown(boolean first, Function<String, String> names);
  }

  record Name(String name) implements Segment {
    @Override
    public @Nullable AttributeValue of(AttributeValue whole) {
      return whole.m().get(name);
    }

    @Override
    public AttributeException inside(AttributeException e) {
      return e.inside(name);
    }

    @Override
    public String shown(boolean first, Function<String, String> names) {
      return first ? names.apply(name) : "." + names.apply(name);
    }
  }

  record Index(int index) implements Segment {
    @Override
    public @Nullable AttributeValue of(AttributeValue whole) {
      return index < whole.l().size() ? whole.l().get(index) : null;
    }

    @Override
    public AttributeException inside(AttributeException e) {
      return e.inside(index);
    }

    @Override
    public String shown(boolean first, Function<String, String> names) {
      return "[" + index + "]";
    }
  }

  private final @Nullable AttributePath parent;
  private final Segment segment;
  private final boolean entry; // of a map: which makes no difference to where it stands

  private AttributePath(@Nullable AttributePath parent, Segment segment, boolean entry) {
    this.parent = parent;
    this.segment = segment;
    this.entry = entry;
  }

  private AttributePath(@Nullable AttributePath parent, Segment segment) {
    this(parent, segment, false);
  }

  /**
   * The path of a top-level attribute.
   *
   * @throws IllegalArgumentException if {@code name} is empty
   */
  public static AttributePath of(String name) {
    return new AttributePath(null, named(name, "an attribute"));
  }

  /** The path to {@code attribute}. */
  static AttributePath to(Attribute<?, ?> attribute) {
    return ConvertedAttribute.of(attribute).path();
  }

  /**
   * The path of an attribute of this document, or of an entry of this map.
   *
   * @throws IllegalArgumentException if {@code name} is empty
   */
  public AttributePath child(String name) {
    return new AttributePath(this, named(name, toString()));
  }

  /** The path of {@code inner}, which stands in this document. */
  public AttributePath descendant(AttributePath inner) {
    AttributePath above = inner.parent == null ? this : descendant(inner.parent);
    return new AttributePath(above, inner.segment, inner.entry);
  }

  /** The same of an entry of a map, in which a NULL has a place. */
  AttributePath entry(String name) {
    return new AttributePath(this, named(name, toString()), true);
  }

  /** Whether this is inside of a list or a map, where a NULL is stored for what is empty. */
  boolean isInCollection() {
    return entry || isElement();
  }

  /**
   * The path of an element of this list, from 0.
   *
   * @throws IllegalArgumentException if {@code index} is negative
   */
  public AttributePath index(int index) {
    if (index < 0) {
      throw new IllegalArgumentException(this + ": a list index is at least 0, not " + index);
    }
    return new AttributePath(this, new Index(index));
  }

  private static Name named(String name, String owner) {
    if (Objects.requireNonNull(name, "name").isEmpty()) {
      throw new IllegalArgumentException(owner + ": a name can't be empty");
    }
    if (AttributeValues.isTooLongAsName(name)) {
      throw new IllegalArgumentException(owner + ": a name can't have more than 65535 bytes");
    }
    return new Name(name);
  }

  /** The name of the top-level attribute in which this path begins. */
  public String topLevelName() {
    AttributePath top = this;
    while (top.parent != null) {
      top = top.parent;
    }
    return top.segment.shown(true, Function.identity());
  }

  /** Whether this is a whole attribute of the item, not a part of one. */
  public boolean isTopLevel() {
    return parent == null;
  }

  /** Whether this is an element of a list. */
  boolean isElement() {
    return segment instanceof Index;
  }

  /** What {@code item} has here; empty if it is absent. */
  Optional<AttributeValue> valueIn(Map<String, AttributeValue> item) {
    Optional<AttributeValue> whole =
        parent == null ? Optional.of(AttributeValues.map(item)) : parent.valueIn(item);
    return whole.map(segment::of);
  }

  /** {@code e}, found in what is here. */
  public AttributeException inside(AttributeException e) {
    AttributeException here = segment.inside(e);
    return parent == null ? here : parent.inside(here);
  }

  /** It is absent or a stored NULL. */
  public <M> Condition<M> isAbsentOrNull() {
    return Conditions.isAbsentOrNull(this);
  }

  /** Whether {@link #isAbsentOrNull} holds for {@code item}. */
  public boolean isAbsentOrNullIn(Map<String, AttributeValue> item) {
    return valueIn(item).filter(value -> !AttributeValues.isNull(value)).isEmpty();
  }

  @Nullable AttributePath parent() {
    return parent;
  }

  Segment segment() {
    return segment;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AttributePath that
        && segment.equals(that.segment)
        && Objects.equals(parent, that.parent);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(parent) + segment.hashCode();
  }

  /** The names joined by dots, list indexes in brackets; of each name the first 100 characters. */
  @Override
  public String toString() {
    String before = parent == null ? "" : parent.toString();
    return before + segment.shown(parent == null, Problem::shortened);
  }
}
