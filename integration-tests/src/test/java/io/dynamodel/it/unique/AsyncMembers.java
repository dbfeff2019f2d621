package io.dynamodel.it.unique;

import io.dynamodel.AsyncTable;
import io.dynamodel.Dynamo;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** As {@link Members}, without waiting. */
final class AsyncMembers extends AsyncTable<Member, AsyncMembers> {
  AsyncMembers(Dynamo dynamo) {
    this(TableTarget.of(dynamo, Members.SCHEMA));
  }

  private AsyncMembers(TableTarget<Member> target) {
    super(target, AsyncMembers::new);
  }

  CompletableFuture<Optional<Member>> delete(String id) {
    return deleteItem(Members.key(id));
  }

  Update.AsyncCall<Member> upsert(String id) {
    return upsertItem(Members.key(id));
  }
}
