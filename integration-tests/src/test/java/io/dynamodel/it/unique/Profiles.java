package io.dynamodel.it.unique;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.convert.Converters;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.schema.UniqueSchema;
import java.util.List;
import java.util.Optional;

/** The table of {@link Profile}, as it is generated, and with unique values. */
final class Profiles extends DynamoTable<Profile, Profiles> {
  private static final KeyAttribute<String> TENANT =
      KeyAttribute.of("tenant", "tenant", Converters.TEXT);
  private static final KeyAttribute<Long> NUMBER =
      KeyAttribute.of("number", "number", Converters.LONG);
  private static final TableSchema<Profile> SCHEMA =
      TableSchema.builder("profiles", ProfileMapper::toItem, ProfileMapper::read)
          .model(Profile.class)
          .key(TENANT, NUMBER)
          .keyOf(profile -> key(profile.tenant(), profile.number()).attributes())
          .version("version", Profile::version)
          .required("name")
          .unique(new UniqueSchema("code", "code", List.of("tenant")))
          .build();

  Profiles(Dynamo dynamo) {
    this(TableTarget.of(dynamo, SCHEMA));
  }

  private Profiles(TableTarget<Profile> target) {
    super(target, Profiles::new);
  }

  static Key<Profile> key(String tenant, long number) {
    return Key.of(SCHEMA, TENANT.part(tenant), NUMBER.part(number));
  }

  Optional<Profile> find(long number) {
    return findItem(key("t", number));
  }

  Query<Profile> query(String tenant) {
    return queryOf(queryTable(TENANT.part(tenant)));
  }

  Optional<Profile> delete(long number) {
    return deleteItem(key("t", number));
  }

  Update.Call<Profile> update(long number) {
    return updateItem(key("t", number));
  }

  Update.Call<Profile> upsert(long number) {
    return upsertItem(key("t", number));
  }
}
