package io.dynamodel.it.requests;

import static io.dynamodel.it.behaviour.model.Ticket.START;

import io.dynamodel.Update;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.it.behaviour.model.Deed;
import io.dynamodel.it.behaviour.model.DeedTable;
import io.dynamodel.it.behaviour.model.Member;
import io.dynamodel.it.behaviour.model.MemberTable;
import io.dynamodel.it.behaviour.model.Profile;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable.A;
import java.util.List;
import java.util.Map;

/** Updates. */
final class UpdateCalls {
  private static final UpdateAction<Ticket> HIGHER = A.priority.set(A.priority.plus(1));

  private UpdateCalls() {}

  static List<Recorded> all() {
    return List.of(
        Recorded.of(
            "update",
            s -> s.tickets.update("q", START).apply(HIGHER, A.assignee.set("ann")).execute()),
        Recorded.of("update of nothing", s -> s.tickets.update("x", START).apply(HIGHER).execute()),
        Recorded.of(
            "update on a condition",
            s ->
                s.tickets
                    .update("q", START)
                    .apply(HIGHER, A.assignee.remove())
                    .when(A.status.eq("open").and(A.priority.between(0, 3)))
                    .execute()),
        Recorded.of(
            "tryExecute, rejected",
            s ->
                s.tickets
                    .update("q", START)
                    .apply(HIGHER)
                    .when(A.status.in("shut", "gone"))
                    .tryExecute()),
        Recorded.of("update without actions", s -> s.tickets.update("q", START).execute()),
        Recorded.of(
            "update once under a token",
            s -> s.tickets.update("q", START).apply(HIGHER).once("token-1").execute()),
        Recorded.of(
            "update once under a random token",
            s -> s.tickets.update("q", START).apply(HIGHER).once().execute()),
        Recorded.of("update of a key with a version", UpdateCalls::ofAKey),
        Recorded.of("update of an item with a version", UpdateCalls::ofAnItem),
        Recorded.of(
            "update of an old version",
            s ->
                s.deeds
                    .update(Deed.of("first", "one"))
                    .apply(DeedTable.A.text.set("two"))
                    .execute()),
        Recorded.of(
            "upsert",
            s ->
                s.tickets
                    .upsert("new", START)
                    .apply(A.status.set("open"), A.priority.add(1))
                    .execute()),
        Recorded.of(
            "upsert with a version",
            s -> s.deeds.upsert("third").apply(DeedTable.A.text.set("three")).execute()),
        Recorded.of("upsert of members of nothing", s -> move(s).execute()),
        Recorded.of("upsert of members that are there", UpdateCalls::ofMembersThatAreThere),
        Recorded.of(
            "upsert of members of two, one is missing", UpdateCalls::ofMembersOfWhichOneIsMissing),
        Recorded.of(
            "upsert of members, rejected",
            s -> move(s).when(MemberTable.A.visits.eq(2)).tryExecute()),
        Recorded.of("patch", UpdateCalls::patch),
        Recorded.of("patch without a version", UpdateCalls::patchWithoutAVersion),
        Recorded.of("patch of no difference", s -> s.tickets.patch(ticket(), ticket())));
  }

  private static Ticket ticket() {
    return Ticket.of("q", 1);
  }

  private static void ofAKey(Stage stage) {
    stage.deeds.update("first").apply(DeedTable.A.labels.add("x")).execute();
  }

  private static void ofAnItem(Stage stage) {
    Deed read = stage.deeds.get("first");
    stage.prepared();
    stage.deeds.update(read).apply(DeedTable.A.text.set("two")).execute();
  }

  private static Update.Call<Member> move(Stage stage) {
    return stage
        .members
        .update("bare")
        .apply(MemberTable.A.profile.upsert(MemberTable.A.profile.city.set("Brno")));
  }

  private static UpdateAction<Member> shade() {
    return MemberTable.A.settings.upsert(MemberTable.A.settings.key("shade").set(3));
  }

  private static void ofMembersThatAreThere(Stage stage) {
    stage.members.put(
        new Member("there", 1, new Profile("Ulm", null, null), Map.of("tint", 1), Map.of()));
    stage.prepared();
    stage.members.update("there").apply(shade()).execute();
  }

  private static void ofMembersOfWhichOneIsMissing(Stage stage) {
    stage.members.put(new Member("half", 1, new Profile("Ulm", null, null), Map.of(), Map.of()));
    stage.withoutSettings("half");
    stage.prepared();
    stage
        .members
        .update("half")
        .apply(shade(), MemberTable.A.profile.upsert(MemberTable.A.profile.city.set("Brno")))
        .execute();
  }

  private static void patch(Stage stage) {
    Deed read = stage.deeds.get("first");
    stage.prepared();
    stage.deeds.patch(read, read.withText("two").withPrice("1.5"));
  }

  private static void patchWithoutAVersion(Stage stage) {
    stage.tickets.patch(ticket(), new Ticket("q", ticket().openedAt(), "shut", "ann", 1));
  }
}
