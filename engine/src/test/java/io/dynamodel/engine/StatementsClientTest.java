package io.dynamodel.engine;

import static io.dynamodel.engine.Operation.EXECUTE_STATEMENT;
import static io.dynamodel.engine.Operation.EXECUTE_TRANSACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementErrorCodeEnum;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DuplicateItemException;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class StatementsClientTest {

  private static final String INSERT = "INSERT INTO \"%s\" VALUE {'id': ?}".formatted(Things.TABLE);
  private static final String SELECT = "SELECT id FROM \"%s\"".formatted(Things.TABLE);

  private final DynamoDbEngine engine = DynamoDbEngine.start();

  @BeforeEach
  void createTable() {
    Things.create(engine.client());
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void pagesFollowEachOther() {
    insert("a");
    insert("b");
    ExecuteStatementResponse first =
        engine.client().executeStatement(select -> select.statement(SELECT).limit(1));
    ExecuteStatementResponse second =
        engine
            .client()
            .executeStatement(select -> select.statement(SELECT).nextToken(first.nextToken()));

    assertThat(first.lastEvaluatedKey()).isEqualTo(first.items().get(0));
    assertThat(List.of(first.items().get(0), second.items().get(0)))
        .containsExactlyInAnyOrder(Things.key("a"), Things.key("b"));
    assertThat(second.nextToken()).isNull();
    assertThat(engine.requests())
        .filteredOn(request -> request.operation().equals(EXECUTE_STATEMENT))
        .hasSize(4);
  }

  @Test
  void errorsAreTheSdksExceptions() {
    insert("a");
    assertThatExceptionOfType(DuplicateItemException.class).isThrownBy(() -> insert("a"));
    assertThat(
            engine
                .client()
                .batchExecuteStatement(
                    batch -> batch.statements(each -> each.statement(INSERT).parameters(text("a"))))
                .responses())
        .extracting(BatchStatementResponse::error)
        .extracting("code")
        .containsExactly(BatchStatementErrorCodeEnum.DUPLICATE_ITEM.toString());
  }

  @Test
  void aTransactionIsCancelledOnPurpose() {
    engine.faults().next(EXECUTE_TRANSACTION).cancelled("TransactionConflict");
    assertThatExceptionOfType(TransactionCanceledException.class)
        .isThrownBy(this::transaction)
        .satisfies(
            e ->
                assertThat(e.cancellationReasons())
                    .extracting(CancellationReason::code)
                    .containsExactly("TransactionConflict", "None"));
    assertThat(Things.count(engine.client())).isZero();
    transaction();
    assertThat(Things.count(engine.client())).isEqualTo(2);
  }

  private void transaction() {
    engine
        .client()
        .executeTransaction(
            all ->
                all.transactStatements(
                    one -> one.statement(INSERT).parameters(text("a")),
                    two -> two.statement(INSERT).parameters(text("b"))));
  }

  private void insert(String id) {
    engine.client().executeStatement(insert -> insert.statement(INSERT).parameters(text(id)));
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }
}
