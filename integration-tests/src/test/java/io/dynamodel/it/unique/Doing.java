package io.dynamodel.it.unique;

import io.dynamodel.Dynamo;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The writes of a table, for those who wait and for those who don't: here all wait. */
interface Doing {
  void insert(Member member);

  void put(Member member);

  void put(Member member, Condition<Member> condition);

  void update(String id, List<UpdateAction<Member>> actions);

  void update(Member member, List<UpdateAction<Member>> actions);

  void upsert(String id, List<UpdateAction<Member>> actions);

  void patch(Member before, Member after);

  void delete(String id);

  void delete(Member member);

  void putBoth(Member one, Member other);

  void putAll(List<Member> all);

  static Doing waiting(Dynamo dynamo) {
    Members members = new Members(dynamo);
    return new Doing() {
      @Override
      public void insert(Member member) {
        members.insert(member);
      }

      @Override
      public void put(Member member) {
        members.put(member);
      }

      @Override
      public void put(Member member, Condition<Member> condition) {
        members.put(member, condition);
      }

      @Override
      public void update(String id, List<UpdateAction<Member>> actions) {
        members.update(id).apply(actions).execute();
      }

      @Override
      public void update(Member member, List<UpdateAction<Member>> actions) {
        members.update(member).apply(actions).execute();
      }

      @Override
      public void upsert(String id, List<UpdateAction<Member>> actions) {
        members.upsert(id).apply(actions).execute();
      }

      @Override
      public void patch(Member before, Member after) {
        members.patch(before, after);
      }

      @Override
      public void delete(String id) {
        members.delete(id);
      }

      @Override
      public void delete(Member member) {
        members.delete(member);
      }

      @Override
      public void putBoth(Member one, Member other) {
        dynamo.transactWrite(tx -> tx.put(members, one).put(members, other));
      }

      @Override
      public void putAll(List<Member> all) {
        members.putAll(all);
      }
    };
  }

  static Doing async(Dynamo dynamo) {
    AsyncMembers members = new AsyncMembers(dynamo);
    return new Doing() {
      @Override
      public void insert(Member member) {
        await(members.insert(member));
      }

      @Override
      public void put(Member member) {
        await(members.put(member));
      }

      @Override
      public void put(Member member, Condition<Member> condition) {
        await(members.put(member, condition));
      }

      @Override
      public void update(String id, List<UpdateAction<Member>> actions) {
        await(members.update(Members.key(id)).apply(actions).execute());
      }

      @Override
      public void update(Member member, List<UpdateAction<Member>> actions) {
        await(members.update(member).apply(actions).execute());
      }

      @Override
      public void upsert(String id, List<UpdateAction<Member>> actions) {
        await(members.upsert(id).apply(actions).execute());
      }

      @Override
      public void patch(Member before, Member after) {
        await(members.patch(before, after));
      }

      @Override
      public void delete(String id) {
        await(members.delete(id));
      }

      @Override
      public void delete(Member member) {
        await(members.delete(member));
      }

      @Override
      public void putBoth(Member one, Member other) {
        await(dynamo.async().transactWrite(tx -> tx.put(members, one).put(members, other)));
      }

      @Override
      public void putAll(List<Member> all) {
        await(members.putAll(all));
      }

      private void await(CompletableFuture<?> result) {
        try {
          Object unused = result.join();
        } catch (CompletionException e) {
          throw (RuntimeException) e.getCause();
        }
      }
    };
  }
}
