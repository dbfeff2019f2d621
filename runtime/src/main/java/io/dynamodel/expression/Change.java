package io.dynamodel.expression;

import io.dynamodel.contract.Internal;
import io.dynamodel.convert.AttributeValues;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Action.Section;
import io.dynamodel.expression.Action.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An action as the runtime sees it: what it does to an item. For the runtime.
 *
 * @param <M> the model
 */
@Internal
public final class Change<M> implements UpdateAction<M> {
  private final Action action;

  private Change(Action action) {
    this.action = action;
  }

  /** Stores a converted value. A NULL stands for nothing: only in a list it needs a place. */
  static <M> Change<M> set(AttributePath path, AttributeValue value) {
    boolean nothing = AttributeValues.isNull(value);
    return nothing && !path.isElement() ? setNothing(path) : set(path, new Operand.Literal(value));
  }

  /** Stores what is stored as an absent attribute. */
  static <M> Change<M> setNothing(AttributePath path) {
    return new Change<>(new Action.Remove(path, true));
  }

  /** Stores a converted value, which has to be one. */
  static <M> Change<M> setRequired(AttributePath path, AttributeValue value) {
    try {
      return set(path, new Operand.Literal(AttributeValues.required(value)));
    } catch (AttributeException e) {
      throw path.inside(e);
    }
  }

  static <M> Change<M> set(AttributePath path, Value<M, ?> value) {
    return set(path, Operand.of(Objects.requireNonNull(value, "value")));
  }

  static <M> Change<M> set(AttributePath path, Operand value) {
    return new Change<>(new Action.Assign(path, value));
  }

  static <M> Change<M> remove(AttributePath path) {
    return new Change<>(new Action.Remove(path, false));
  }

  static <M> Change<M> add(AttributePath path, AttributeValue value) {
    return new Change<>(new Action.Add(path, value));
  }

  static <M> Change<M> delete(AttributePath path, AttributeValue value) {
    return new Change<>(new Action.Delete(path, value));
  }

  /** What is done with no elements at all. */
  static <M> Change<M> nothing(AttributePath path) {
    return new Change<>(new Action.Nothing(path));
  }

  /** Members of a document or a map, which is created from them where there is none. */
  static <M> Change<M> upsert(ConvertedAttribute<M, ?> parent, UpdateAction<M>[] members) {
    List<UpdateAction<M>> given = Arrays.asList(Objects.requireNonNull(members, "members"));
    Arguments.requireNoNull("members", given);
    List<Change<M>> all = given.stream().map(Change::of).toList();
    boolean nothing = !all.isEmpty() && all.stream().allMatch(Change::changesNothing);
    return nothing ? nothing(parent.path()) : new Change<>(Upserts.of(parent, all));
  }

  /** What {@code action} does. */
  public static <M> Change<M> of(UpdateAction<M> action) {
    return (Change<M>) action;
  }

  @Override
  public boolean changesNothing() {
    return action instanceof Action.Nothing;
  }

  /** What this changes. */
  public AttributePath path() {
    return action.path();
  }

  /**
   * Whether this puts a whole attribute into an item that lacks it: what SET and ADD do to a
   * top-level attribute. (A SET from another attribute is refused by DynamoDB where that one is
   * absent.)
   */
  public boolean creates() {
    return path().isTopLevel()
        && action instanceof Step step
        && (step.section() == Section.SET || step.section() == Section.ADD);
  }

  /** The value that a SET stores as it is; empty for all that DynamoDB calculates. */
  public Optional<AttributeValue> value() {
    return action instanceof Action.Assign assign
            && assign.value() instanceof Operand.Literal literal
        ? Optional.of(literal.value())
        : Optional.empty();
  }

  /** Whether a whole attribute is something else after this, whatever it was before. */
  public boolean replaces() {
    return path().isTopLevel() && (action instanceof Action.Remove || value().isPresent());
  }

  /** Whether what it leaves of a whole attribute depends on that attribute at most. */
  public boolean readsItselfAtMost() {
    return Effect.isKnown(action);
  }

  /**
   * What this leaves of the attribute, if it reads nothing else.
   *
   * @param before what the attribute is; null: absent
   * @return null: absent
   * @throws ItemValidationException if DynamoDB can't store it
   */
  public @Nullable AttributeValue after(@Nullable AttributeValue before) {
    return Effect.of(action, before);
  }

  /** The value that this stores as it is where the attribute is absent, and not elsewhere. */
  public Optional<AttributeValue> valueIfAbsent() {
    return action instanceof Action.Assign assign && path().isTopLevel()
        ? Effect.valueIfAbsent(assign)
        : Optional.empty();
  }

  /**
   * Where the document or map stands that this, an upsert, needs as it is: without it, DynamoDB
   * refuses the update. Empty for all other actions.
   */
  public Optional<AttributePath> upsertParent() {
    return action instanceof Action.Upsert ? Optional.of(path()) : Optional.empty();
  }

  /**
   * The attributes that this adds to, takes from or calculates with, and that count as empty where
   * they are absent: DynamoDB refuses the update where they are NULL.
   */
  public Stream<AttributePath> gaps() {
    return action.gaps();
  }

  /**
   * What this comes to in an item that has nothing, or a NULL, at {@code empty} places: an action
   * that does not read them; none if nothing is left to do.
   */
  public Stream<Change<M>> over(Set<AttributePath> empty) {
    return action.over(empty::contains).map(Change::new);
  }

  /** Whether this needs a value of one type in the item: it adds to it, or calculates with it. */
  public boolean calculates() {
    return action.steps().stream().anyMatch(Step::calculates);
  }

  Action action() {
    return action;
  }

  /**
   * The action with names and values in place, long values shortened: {@code SET count = count +
   * 1}.
   */
  @Override
  public String toString() {
    return changesNothing()
        ? "no change of " + path()
        : ExpressionText.readable().update(action.steps()).toString();
  }
}
