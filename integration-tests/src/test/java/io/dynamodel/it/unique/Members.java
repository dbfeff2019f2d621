package io.dynamodel.it.unique;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.PartialScan;
import io.dynamodel.Scan;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.convert.Converters;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.schema.UniqueSchema;
import java.util.List;
import java.util.Optional;

/** The table of {@link Member}, as it is generated, and with unique values. */
final class Members extends DynamoTable<Member, Members> {
  static final UniqueSchema EMAIL = new UniqueSchema("email", "email", List.of());
  static final UniqueSchema LOGIN = new UniqueSchema("login", "login", List.of("tenant"));
  private static final KeyAttribute<String> ID = KeyAttribute.of("id", "id", Converters.TEXT);
  private static final KeyAttribute<String> LOGINS =
      KeyAttribute.of("login", "login", Converters.TEXT);
  static final TableSchema<Member> SCHEMA =
      TableSchema.builder("members", MemberMapper::toItem, MemberMapper::read)
          .model(Member.class)
          .key(ID)
          .keyOf(member -> key(member.id()).attributes())
          .index(IndexSchema.global("by-login", LOGINS))
          .index(IndexSchema.global("inverted", ID).keysOnly())
          .required("tenant", "points")
          .unique(EMAIL)
          .unique(LOGIN)
          .build();

  Members(Dynamo dynamo) {
    this(TableTarget.of(dynamo, SCHEMA));
  }

  private Members(TableTarget<Member> target) {
    super(target, Members::new);
  }

  static Key<Member> key(String id) {
    return Key.of(SCHEMA, ID.part(id));
  }

  Member get(String id) {
    return getItem(key(id));
  }

  Optional<Member> find(String id) {
    return findItem(key(id));
  }

  Scan<Member> scanByLogin() {
    return scanIndex("by-login");
  }

  /** The keys of all items, in an index that guards are in, too. */
  PartialScan<String, Member> scanInverted() {
    Selection<Member, String> id = Selection.of(item -> item.text("id"), "id");
    return scanIndex("inverted", id);
  }

  Optional<Member> delete(String id) {
    return deleteItem(key(id));
  }

  Update.Call<Member> update(String id) {
    return updateItem(key(id));
  }

  Update.Call<Member> upsert(String id) {
    return upsertItem(key(id));
  }
}
