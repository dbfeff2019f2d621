package io.dynamodel.it.unique;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has a unique e-mail address, and a login that is unique within its tenant. */
@DynamoModel(table = "members")
record Member(
    @PartitionKey String id,
    @Nullable String email,
    String tenant,
    @Nullable String login,
    int points,
    @Nullable Map<String, String> notes) {

  static Member of(String id, @Nullable String email) {
    return new Member(id, email, "t", null, 0, null);
  }

  Member withEmail(@Nullable String other) {
    return new Member(id, other, tenant, login, points, notes);
  }

  Member withLogin(String newTenant, @Nullable String newLogin) {
    return new Member(id, email, newTenant, newLogin, points, notes);
  }

  Member withPoints(int other) {
    return new Member(id, email, tenant, login, other, notes);
  }
}
