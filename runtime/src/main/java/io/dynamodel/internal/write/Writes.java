package io.dynamodel.internal.write;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.expression.Change;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.item.Expiry;
import io.dynamodel.internal.item.ItemRules;
import io.dynamodel.internal.item.KeyIdentity;
import io.dynamodel.internal.item.KeyRules;
import io.dynamodel.internal.item.Refused;
import io.dynamodel.internal.item.TableContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes the writes of a table, checked against the rules of DynamoDB: with the version and the
 * times that the model keeps, and with conditions that ask for all that the write relies on.
 *
 * @param table the table
 * @param clock tells the time of each write
 * @param <M> the model
 */
public record Writes<M>(TableContext<M> table, InstantSource clock) {

  /**
   * Creates or replaces the item of a record, if it has the record's version, and {@code condition}
   * holds for it. The counts of an item that is there stay.
   */
  public PutWrite<M> put(Map<String, AttributeValue> item, @Nullable Condition<M> condition) {
    long version = versionOf(item);
    Optional<VersionCheck<M>> check = version(item, version);
    boolean keepsCounts = !table.schema().counters().isEmpty();
    return put(item, version, keepsCounts, both(check, condition), refusal(item, check));
  }

  /** Creates the item of a record; an ItemAlreadyExistsException if its key is taken. */
  public PutWrite<M> insert(Map<String, AttributeValue> item) {
    return put(item, versionOf(item), absent(), alreadyExists(item));
  }

  /**
   * The same, where an item past its time to live counts as gone: a put, or, in a model with
   * versions, what depends on the item that is there.
   *
   * @throws IllegalArgumentException if the model has no time to live
   */
  public ItemWrite<M> insertOrReplaceExpired(Map<String, AttributeValue> item) {
    Condition<M> expired = expired();
    return table.schema().version() == null
        ? put(item, 0, absent().or(expired), alreadyExists(item))
        : new ExpiredReplacement<>(this, item, insert(item));
  }

  /** Puts a record over {@code stored}, as its next version, if it is still that or gone. */
  PutWrite<M> replaceExpired(Map<String, AttributeValue> item, Map<String, AttributeValue> stored) {
    long version = named(item, () -> Versions.of(table.schema(), stored));
    VersionCheck<M> same = VersionCheck.of(table, version).orElseThrow();
    return put(
        item,
        version,
        absent().or(same.condition().and(expired())),
        refused ->
            refused.item() != null && isExpired(refused.item())
                ? same.failure(item, refused).orElseGet(() -> alreadyExists(item).apply(refused))
                : alreadyExists(item).apply(refused));
  }

  /** Whether {@code item} is past its time to live. */
  boolean isExpired(Map<String, AttributeValue> item) {
    return Expiry.isPast(item.get(Expiry.attribute(table)), clock.instant());
  }

  private Condition<M> expired() {
    return Expiry.isPast(Expiry.attribute(table), clock.instant());
  }

  /**
   * Changes the item of {@code key}, if there is one and {@code condition} holds for it: the
   * existence is part of what is asked of the service, so that an update never creates half an
   * item.
   */
  public UpdateWrite<M> update(
      Map<String, AttributeValue> key, List<Change<M>> actions, @Nullable Condition<M> condition) {
    return update(key, VersionCheck.ofAny(table), stamps().ofUpdate(), actions, condition, null);
  }

  /**
   * The same, if the item has that version; in a model without versions, just the same.
   *
   * @param record what a record says that the item has: asked for only if a key of an index needs
   *     it
   */
  public UpdateWrite<M> update(
      Map<String, AttributeValue> key,
      long version,
      Supplier<Map<String, AttributeValue>> record,
      List<Change<M>> actions,
      @Nullable Condition<M> condition) {
    List<Change<M>> stamps = named(key, () -> stamps().ofUpdate(version));
    return update(key, version(key, version), stamps, actions, condition, record);
  }

  private UpdateWrite<M> update(
      Map<String, AttributeValue> key,
      Optional<VersionCheck<M>> version,
      List<Change<M>> stamps,
      List<Change<M>> actions,
      @Nullable Condition<M> condition,
      @Nullable Supplier<Map<String, AttributeValue>> record) {
    UpdateRules.check(table, key, actions);
    UpdateWrite<M> update =
        new UpdateWrite<>(
            table,
            key,
            UpdateRules.with(actions, stamps),
            and(exists(), both(version, condition)),
            refused ->
                refused.item() == null
                    ? table.notFound(key, refused)
                    : refusal(key, version).apply(refused));
    return IndexKeys.areTouched(table, update.actions())
        ? withIndexKeys(update, condition, record)
        : update;
  }

  private UpdateWrite<M> withIndexKeys(
      UpdateWrite<M> update,
      @Nullable Condition<M> when,
      @Nullable Supplier<Map<String, AttributeValue>> record) {
    IndexKeys<M> keys =
        named(
            update.key(),
            () -> IndexKeys.ofUpdate(table, update.key(), update.actions(), when, record));
    return update.with(
        keys.actions(),
        new Borrowed<>(keys.borrowed(), item -> withIndexKeys(update, when, () -> item)));
  }

  /**
   * Changes the item of two records of the same version from the one to the other; empty if they
   * are equal.
   *
   * @throws IllegalArgumentException if they are records of two items, or of two versions
   */
  public Optional<UpdateWrite<M>> patch(
      Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    long version = versionOf(before);
    checkSame("key", KeyIdentity.of(table, before), KeyIdentity.of(table, after), before);
    checkSame("version", version, versionOf(after), before);
    ItemRules.check(table, after);
    table.decode(after); // what could never be read again is not written
    Difference difference =
        Difference.of(table.schema(), before, after).withoutIndexKeys(table.schema());
    return difference.isEmpty()
        ? Optional.empty()
        : Optional.of(
            update(table.keyOf(before), version, () -> before, difference.actions(), null));
  }

  private void checkSame(
      String what, Object before, Object after, Map<String, AttributeValue> item) {
    if (!before.equals(after)) {
      throw new IllegalArgumentException(
          "table %s, key %s: the two records of a patch must have the same %s"
              .formatted(table.table(), table.keyText(item), what));
    }
  }

  /** Changes the item of {@code key}, or creates it from the actions, if the condition holds. */
  public UpdateWrite<M> upsert(
      Map<String, AttributeValue> key, List<Change<M>> actions, @Nullable Condition<M> condition) {
    UpdateRules.checkComplete(table, key, actions);
    UpdateRules.check(table, key, actions);
    Optional<VersionCheck<M>> version = VersionCheck.ofAny(table);
    List<Change<M>> created = named(key, () -> UpdateRules.withCreated(table, key, actions));
    List<Change<M>> all = UpdateRules.with(created, stamps().ofUpsert());
    List<Change<M>> keys = named(key, () -> IndexKeys.ofUpsert(table, key, all));
    return new UpdateWrite<>(
        table,
        key,
        keys.isEmpty() ? all : UpdateRules.with(all, keys),
        both(version, condition),
        refusal(key, version));
  }

  /** Deletes the item of {@code key}, if there is one. */
  public DeleteWrite<M> delete(Map<String, AttributeValue> key) {
    return delete(key, null, refusal(key, Optional.empty()));
  }

  /** The same, if the item has that version: one that is gone already is no conflict. */
  public DeleteWrite<M> delete(Map<String, AttributeValue> key, long version) {
    Optional<VersionCheck<M>> check = version(key, version);
    return delete(
        key,
        check.map(VersionCheck::condition).map(same -> absent().or(same)).orElse(null),
        refusal(key, check));
  }

  /** Deletes the item of {@code key}, if there is one and {@code condition} holds for it. */
  public DeleteWrite<M> deleteExisting(Map<String, AttributeValue> key, Condition<M> condition) {
    // A condition may hold for nothing, too: that an attribute is absent.
    return delete(key, exists().and(condition), refusal(key, Optional.empty()));
  }

  /** Has a transaction depend on the item of {@code key}, or on that there is none. */
  public CheckWrite<M> check(Map<String, AttributeValue> key, Condition<M> condition) {
    KeyRules.checkKey(table, key);
    return new CheckWrite<>(table, key, condition, refusal(key, Optional.empty()));
  }

  /** A put that replaces the whole item, its counts included, or creates it. */
  private PutWrite<M> put(
      Map<String, AttributeValue> item,
      long version,
      @Nullable Condition<M> condition,
      Function<Refused, RuntimeException> refusal) {
    return put(item, version, false, condition, refusal);
  }

  private PutWrite<M> put(
      Map<String, AttributeValue> item,
      long version,
      boolean keepsCounts,
      @Nullable Condition<M> condition,
      Function<Refused, RuntimeException> refusal) {
    Map<String, AttributeValue> stamped =
        table.schema().kept().isEmpty() ? item : named(item, () -> stamps().on(item, version));
    long bytes = ItemRules.check(table, stamped);
    // Read back before it is sent: what is returned is what is stored, and an item that could never
    // be read again is not written.
    return new PutWrite<>(
        table, stamped, bytes, table.decode(stamped), keepsCounts, condition, refusal);
  }

  private long versionOf(Map<String, AttributeValue> item) {
    return table.schema().version() == null
        ? 0
        : named(item, () -> Versions.given(table.schema(), item));
  }

  /** What {@code part} gives; what it refuses is of the item of {@code key}. */
  private <T> T named(Map<String, AttributeValue> key, Supplier<T> part) {
    try {
      return part.get();
    } catch (AttributeException e) {
      throw table.placed(e, table.keyText(key));
    }
  }

  private DeleteWrite<M> delete(
      Map<String, AttributeValue> key,
      @Nullable Condition<M> condition,
      Function<Refused, RuntimeException> refusal) {
    KeyRules.checkWritten(table, key);
    return new DeleteWrite<>(table, key, condition, refusal);
  }

  private Stamps<M> stamps() {
    return new Stamps<>(table.schema(), clock.instant());
  }

  private Optional<VersionCheck<M>> version(Map<String, AttributeValue> key, long expected) {
    return table.schema().version() == null
        ? Optional.empty()
        : named(key, () -> VersionCheck.of(table, expected));
  }

  private Condition<M> exists() {
    return partitionKey().exists();
  }

  private Condition<M> absent() {
    return partitionKey().notExists();
  }

  private StoredAttribute<M> partitionKey() {
    return new StoredAttribute<>(table.keyNames().get(0));
  }

  private static <M> @Nullable Condition<M> both(
      Optional<VersionCheck<M>> version, @Nullable Condition<M> condition) {
    return version.isPresent() ? and(version.get().condition(), condition) : condition;
  }

  private static <M> Condition<M> and(Condition<M> first, @Nullable Condition<M> second) {
    return second == null ? first : first.and(second);
  }

  private Function<Refused, RuntimeException> refusal(
      Map<String, AttributeValue> key, Optional<VersionCheck<M>> version) {
    return refused ->
        version
            .flatMap(check -> check.failure(key, refused))
            .orElseGet(() -> table.conditionFailed(key, refused));
  }

  private Function<Refused, RuntimeException> alreadyExists(Map<String, AttributeValue> item) {
    return refused ->
        new ItemAlreadyExistsException(
            table.table(),
            table.keyText(item),
            refused.item(),
            table::decode,
            refused.mayHaveBeenApplied(),
            refused.cause());
  }
}
