package io.dynamodel.it.behaviour.transaction;

import static io.dynamodel.it.behaviour.transaction.AccountTable.A;
import static io.dynamodel.it.behaviour.transaction.AccountTable.key;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import io.dynamodel.Dynamo;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.metrics.CallReport;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** The exact request of a transaction, and what listeners are told of it. */
@WithDynamoDb
class TransactRequestsTest {
  private static Map<String, AttributeValue> id(String id) {
    return Map.of("id", AttributeValue.fromS(id));
  }

  private static Map<String, AttributeValue> one(String name, String number) {
    return Map.of(name, AttributeValue.fromN(number));
  }

  @Test
  void ofEachOperation(DynamoDbClient direct) {
    RecordingClient client = new RecordingClient(direct);
    List<CallReport> reports = new ArrayList<>();
    Dynamo dynamo = Dynamo.builder().client(client).listener(reports::add).build();
    AccountTable accounts = new AccountTable(dynamo);
    accounts.admin().create();
    for (String id : List.of("u", "c", "k")) {
      accounts.put(new Account(id, 1));
    }
    client.clear();
    reports.clear();
    List<CallReport> ofTable = new ArrayList<>();
    AccountTable watched = accounts.withListener(ofTable::add);

    dynamo.transactWrite(
        tx ->
            tx.token("t")
                .put(watched, new Account("p", 1))
                .insert(accounts, new Account("i", 1))
                .update(watched, key("u"), u -> u.apply(A.amount.add(2)).when(A.amount.lt(3)))
                .delete(accounts, key("d"))
                .delete(accounts, key("c"), A.amount.eq(1))
                .check(accounts, key("k"), A.amount.eq(1)));

    assertThat(client.requests())
        .containsExactly(
            TransactWriteItemsRequest.builder()
                .clientRequestToken("t")
                .transactItems(
                    item ->
                        item.put(
                            put ->
                                put.tableName("accounts")
                                    .item(AccountMapper.toItem(new Account("p", 1)))),
                    item ->
                        item.put(
                            put ->
                                put.tableName("accounts")
                                    .item(AccountMapper.toItem(new Account("i", 1)))
                                    .conditionExpression("attribute_not_exists(#0)")
                                    .expressionAttributeNames(Map.of("#0", "id"))
                                    .returnValuesOnConditionCheckFailure(ALL_OLD)),
                    item ->
                        item.update(
                            update ->
                                update
                                    .tableName("accounts")
                                    .key(id("u"))
                                    .updateExpression("ADD #0 :0")
                                    .conditionExpression("attribute_exists(#1) AND #0 < :1")
                                    .expressionAttributeNames(Map.of("#0", "amount", "#1", "id"))
                                    .expressionAttributeValues(
                                        Map.of(
                                            ":0", AttributeValue.fromN("2"),
                                            ":1", AttributeValue.fromN("3")))
                                    .returnValuesOnConditionCheckFailure(ALL_OLD)),
                    item -> item.delete(delete -> delete.tableName("accounts").key(id("d"))),
                    item ->
                        item.delete(
                            delete ->
                                delete
                                    .tableName("accounts")
                                    .key(id("c"))
                                    .conditionExpression("attribute_exists(#0) AND #1 = :0")
                                    .expressionAttributeNames(Map.of("#0", "id", "#1", "amount"))
                                    .expressionAttributeValues(one(":0", "1"))
                                    .returnValuesOnConditionCheckFailure(ALL_OLD)),
                    item ->
                        item.conditionCheck(
                            check ->
                                check
                                    .tableName("accounts")
                                    .key(id("k"))
                                    .conditionExpression("#0 = :0")
                                    .expressionAttributeNames(Map.of("#0", "amount"))
                                    .expressionAttributeValues(one(":0", "1"))
                                    .returnValuesOnConditionCheckFailure(ALL_OLD)))
                .build());
    assertThat(reports).hasSize(1).isEqualTo(ofTable);
    assertThat(reports.get(0).tables()).containsExactly("accounts");
    assertThat(reports.get(0).operation()).isEqualTo("TransactWriteItems");
  }
}
