package io.dynamodel.it.unique;

import static java.util.stream.Collectors.joining;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.RecordedRequest;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.fixture.RawTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An engine with the two tables, and what they hold as DynamoDB sees it. */
final class Bench implements AutoCloseable {
  private static final Pattern ELEMENTS =
      Pattern.compile("\\{\"(?:Put|Update|Delete|ConditionCheck)\":\\{");

  final DynamoDbEngine engine = DynamoDbEngine.start();
  final DynamoDbClient client = EngineClients.withoutRetries(engine);
  final Dynamo dynamo = dynamo(client);
  final Members members = new Members(dynamo);
  final Profiles profiles = new Profiles(dynamo);
  final RawTable raw = new RawTable(engine.client(), "members");
  final RawTable rawProfiles = new RawTable(engine.client(), "profiles");

  Bench() {
    members.admin().create();
    profiles.admin().create();
    engine.forgetRequests();
  }

  static Dynamo dynamo(DynamoDbClient client) {
    return Dynamo.builder().client(client).backoff(BackoffStrategy.retryImmediately()).build();
  }

  /** The texts of all guards, with the keys of their holders. */
  Map<String, Map<String, AttributeValue>> guards() {
    return guards(raw, "id");
  }

  Map<String, Map<String, AttributeValue>> guardsOfProfiles() {
    return guards(rawProfiles, "tenant");
  }

  private Map<String, Map<String, AttributeValue>> guards(RawTable table, String key) {
    Map<String, Map<String, AttributeValue>> guards = new TreeMap<>();
    for (Map<String, AttributeValue> item : table.items()) {
      if (item.get(key).s().startsWith("#UNIQUE#")) {
        guards.put(item.get(key).s(), item.get("_holder").m());
      }
    }
    engine.forgetRequests();
    return guards;
  }

  /** Of each guard of a member the id of its holder. */
  Map<String, String> holders() {
    Map<String, String> holders = new TreeMap<>();
    guards().forEach((text, holder) -> holders.put(text, holder.get("id").s()));
    return holders;
  }

  /** The requests since the last time: of a transaction with the number of its operations. */
  String sent() {
    String sent = engine.requests().stream().map(Bench::shown).collect(joining(", "));
    engine.forgetRequests();
    return sent;
  }

  private static String shown(RecordedRequest request) {
    String operation = request.operation().toString();
    return operation.equals("TransactWriteItems")
        ? operation + " " + ELEMENTS.matcher(request.body()).results().count()
        : operation;
  }

  static Map<String, AttributeValue> id(String id) {
    return Map.of("id", AttributeValue.fromS(id));
  }

  /** Puts a member past the library. */
  void putRaw(Member member) {
    raw.put(MemberMapper.toItem(member));
  }

  /** Puts the guard of an e-mail address past the library. */
  void putGuard(String email, String holder) {
    raw.put(
        Map.of(
            "id", AttributeValue.fromS("#UNIQUE#email#" + email),
            "_type", AttributeValue.fromS("#UNIQUE"),
            "_holder", AttributeValue.fromM(id(holder))));
  }

  static List<String> emails(Stream<String> names) {
    return names.map(name -> name + "@x").toList();
  }

  @Override
  public void close() {
    client.close();
    engine.close();
  }
}
