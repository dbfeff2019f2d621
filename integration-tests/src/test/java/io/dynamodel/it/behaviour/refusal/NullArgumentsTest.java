package io.dynamodel.it.behaviour.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.expression.Attribute;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Address;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Sample;
import io.dynamodel.it.behaviour.model.SampleMapper;
import io.dynamodel.it.behaviour.model.SampleTable.A;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.schema.Selection;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A null argument is a NullPointerException that names the parameter, before anything is sent. */
@WithDynamoDb
class NullArgumentsTest {
  private final RecordingClient client;

  NullArgumentsTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
  }

  private static Arguments tickets(String parameter, Consumer<TicketTable> call) {
    return arguments(parameter, (Consumer<DynamoDbClient>) c -> call.accept(new TicketTable(c)));
  }

  private static Arguments articles(String parameter, Consumer<ArticleTable> call) {
    return arguments(parameter, (Consumer<DynamoDbClient>) c -> call.accept(new ArticleTable(c)));
  }

  private static Arguments without(String parameter, Runnable call) {
    return arguments(parameter, (Consumer<DynamoDbClient>) c -> call.run());
  }

  static Stream<Arguments> tables() {
    return Stream.of(
        without("dynamo", () -> new TicketTable((Dynamo) null)),
        without("dynamo", () -> new TicketTable((Dynamo) null, "tickets")),
        without("client", () -> new TicketTable((DynamoDbClient) null)),
        arguments("table", (Consumer<DynamoDbClient>) c -> new TicketTable(Dynamo.of(c), null)),
        arguments("table", (Consumer<DynamoDbClient>) c -> new TicketTable(c, null)));
  }

  static Stream<Arguments> keys() {
    return Stream.of(
        tickets("queue", t -> t.get(null, Ticket.START)),
        tickets("openedAt", t -> t.get("q", null)),
        tickets("queue", t -> t.find(null, Ticket.START)),
        tickets("openedAt", t -> t.find("q", null)),
        tickets("queue", t -> t.delete(null, Ticket.START)),
        tickets("openedAt", t -> t.delete("q", null)),
        tickets("queue", t -> t.update(null, Ticket.START)),
        tickets("openedAt", t -> t.update("q", null)),
        tickets("queue", t -> t.upsert(null, Ticket.START)),
        tickets("openedAt", t -> t.upsert("q", null)),
        tickets("queue", t -> t.query(null)),
        tickets("status", t -> t.byStatus(null)),
        tickets("assignee", t -> t.byAssignee(null)),
        without("queue", () -> TicketTable.key(null, Ticket.START)),
        without("openedAt", () -> TicketTable.key("q", null)),
        articles("articleId: has no id yet; put it first", t -> t.get(null)));
  }

  static Stream<Arguments> items() {
    Condition<Ticket> condition = TicketTable.A.priority.eq(1);
    Ticket ticket = Ticket.of("q", 1);
    Key<Ticket> key = TicketTable.key("q", Ticket.START);
    return Stream.of(
        tickets("item", t -> t.put(null)),
        tickets("item", t -> t.put(null, condition)),
        tickets("condition", t -> t.put(ticket, null)),
        tickets("item", t -> t.tryPut(null, condition)),
        tickets("condition", t -> t.tryPut(ticket, null)),
        tickets("item", t -> t.insert(null)),
        tickets("item", t -> t.tryInsert(null)),
        tickets("item", t -> t.refresh(null)),
        tickets("item", t -> t.delete((Ticket) null)),
        tickets("key", t -> t.delete(null, condition)),
        tickets("condition", t -> t.delete(key, (Condition<Ticket>) null)),
        tickets("key", t -> t.tryDelete(null, condition)),
        tickets("condition", t -> t.tryDelete(key, null)),
        tickets("item", t -> t.update((Ticket) null)),
        tickets("key", t -> t.update((Key<Ticket>) null)),
        tickets("keys", t -> t.getAll((Collection<Key<Ticket>>) null)),
        tickets("key", t -> t.getAll(Arrays.asList(key, null))),
        tickets("item", t -> t.insertOrReplaceExpired(null)),
        tickets("before", t -> t.patch(null, ticket)),
        tickets("after", t -> t.patch(ticket, null)),
        tickets("before", t -> t.tryPatch(null, ticket)),
        tickets("items", t -> t.putAll(null)),
        tickets("item", t -> t.putAll(Arrays.asList(ticket, null))),
        tickets("items", t -> t.deleteAll(null)),
        tickets("item", t -> t.deleteAll(Arrays.asList(ticket, null))),
        tickets("items", t -> t.writeOnce(null)),
        tickets("item", t -> t.writeOnce(Arrays.asList(ticket, null))),
        without("sample", () -> SampleMapper.toItem(null)),
        without("item", () -> SampleMapper.fromItem(null)));
  }

  static Stream<Arguments> readings() {
    return Stream.of(
        tickets("condition", t -> t.query("q").filter(null)),
        tickets("condition", t -> t.scan().filter(null)),
        tickets("cursor", t -> t.query("q").page(null)),
        tickets("cursor", t -> t.scan().page(null)),
        tickets("selection", t -> t.query("q").select(null)),
        tickets("selection", t -> t.scan().select(null)),
        tickets("selection", t -> t.find("q", Ticket.START, null)),
        tickets("selection", t -> t.getAll(List.of(), (Selection<Ticket, Ticket>) null)),
        tickets("onUnreadable", t -> t.getAll(List.of(), (Consumer<ItemMappingException>) null)),
        tickets("keys", t -> t.getEach((Iterable<Key<Ticket>>) null)),
        tickets("keys", t -> t.getEach((Stream<Key<Ticket>>) null)),
        tickets("key", t -> t.getEach(Arrays.asList((Key<Ticket>) null)).toList()),
        tickets("selection", t -> t.getEach(List.of()).select(null)),
        tickets("handler", t -> t.getEach(List.of()).onUnreadable(null)),
        tickets("handler", t -> t.query("q").onUnreadable(null)),
        tickets("handler", t -> t.scan().onUnreadable(null)),
        tickets("cursor", t -> t.query("q").limit(1).filledPage(null)),
        tickets("executor", t -> t.scan().parallel(2, null)),
        tickets("listener", t -> t.withListener(null)),
        tickets("value", t -> t.query("q").openedAt().eq(null)),
        tickets("value", t -> t.query("q").openedAt().lt(null)),
        tickets("value", t -> t.query("q").openedAt().le(null)),
        tickets("value", t -> t.query("q").openedAt().gt(null)),
        tickets("value", t -> t.query("q").openedAt().ge(null)),
        tickets("from", t -> t.query("q").openedAt().between(null, Ticket.START)),
        tickets("to", t -> t.query("q").openedAt().between(Ticket.START, null)),
        tickets("prefix", t -> t.query("q").openedAt().beginsWith(null)));
  }

  static Stream<Arguments> updates() {
    return Stream.of(
        tickets("more", t -> t.update("q", Ticket.START).apply((UpdateAction<Ticket>[]) null)),
        tickets(
            "action", t -> t.update("q", Ticket.START).apply(TicketTable.A.priority.add(1), null)),
        tickets("condition", t -> t.update("q", Ticket.START).when(null)),
        tickets("token", t -> t.update("q", Ticket.START).once(null)),
        without("members", () -> A.address.upsert((UpdateAction<Sample>[]) null)),
        without("value", () -> A.text.set((String) null)),
        without("value", () -> A.count.set((Integer) null)),
        without("value", () -> A.count.add((Integer) null)),
        without("value", () -> A.text.setIfAbsent(null)),
        without("value", () -> A.address.set((Address) null)),
        without("elements", () -> A.tags.append((String[]) null)),
        without("elements", () -> A.tags.appendAll(null)),
        without("elements", () -> A.labels.add((String[]) null)),
        without("key", () -> A.scores.key(null)));
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        without("value", () -> A.text.eq((String) null)),
        without("other", () -> A.text.eq((Attribute<Sample, String>) null)),
        without("value", () -> A.count.lt((Integer) null)),
        without("from", () -> A.text.between(null, "b")),
        without("to", () -> A.text.between("b", null)),
        without("first", () -> A.text.in((String) null)),
        without("values", () -> A.text.in((Collection<String>) null)),
        without("prefix", () -> A.text.beginsWith(null)),
        without("part", () -> A.text.contains(null)),
        without("type", () -> A.text.hasType(null)),
        without("other", () -> A.note.exists().and(null)),
        without("other", () -> A.note.exists().or(null)),
        without("conditions", () -> Condition.allOf((List<Condition<Sample>>) null)));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource({"tables", "keys", "items", "readings", "updates", "conditions"})
  void isNamed(String parameter, Consumer<DynamoDbClient> call) {
    assertThatNullPointerException().isThrownBy(() -> call.accept(client)).withMessage(parameter);
    assertThat(client.requests()).isEmpty();
  }
}
