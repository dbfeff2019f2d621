package io.dynamodel.it.behaviour.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.AutoCommit;
import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.TransactWrite;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Member;
import io.dynamodel.it.behaviour.model.MemberTable;
import io.dynamodel.it.behaviour.model.MemberTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused before anything is sent. */
@WithDynamoDb
class TransactRefusalsTest {
  private static final Condition<Article> CONDITION = ArticleTable.A.pageCount.eq(1);
  private static final Key<Article> KEY = ArticleTable.key("a");
  private static final Article ARTICLE = Article.of("a");

  private final DynamoDbEngine engine;
  private final Dynamo dynamo;
  private final ArticleTable articles;

  TransactRefusalsTest(DynamoDbEngine engine) {
    this.engine = engine;
    dynamo = Dynamo.of(engine.client());
    articles = new ArticleTable(dynamo);
  }

  @AfterEach
  void nothingWasSent() {
    assertThat(engine.requests()).isEmpty();
  }

  private ThrowingCallable transaction(Consumer<TransactWrite> operations) {
    return () -> dynamo.transactWrite(operations);
  }

  @Test
  void moreThanAHundredOperations() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            transaction(
                tx -> {
                  for (int i = 0; i <= 100; i++) {
                    tx.put(articles, Article.of("i" + i));
                  }
                }))
        .withMessageStartingWith(
            "table articles, key {article_id=i100}: a transaction takes at most 100")
        .withMessageContaining("autoCommit");
  }

  @Test
  void twoOperationsOnOneItem() {
    String problem =
        "table articles, key {article_id=a}: the transaction already has an operation on this"
            + " item; it may have one per item";
    assertThatIllegalArgumentException()
        .isThrownBy(transaction(tx -> tx.put(articles, ARTICLE).delete(articles, KEY)))
        .withMessage(problem);
    assertThatIllegalArgumentException()
        .isThrownBy(transaction(tx -> tx.put(articles, ARTICLE).check(articles, KEY, CONDITION)))
        .withMessage(problem);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                dynamo.transactWrite(
                    AutoCommit.autoCommit(3),
                    tx -> tx.put(articles, ARTICLE).delete(articles, KEY)))
        .withMessage(problem);
  }

  @Test
  void twoOperationsOnOneItemThatIsOfTwoModels() {
    Note.Table notes = new Note.Table(dynamo);
    NoteIds others = new NoteIds(dynamo);

    assertThatIllegalArgumentException()
        .isThrownBy(
            transaction(
                tx -> tx.put(notes, new Note("n", "text", 0)).delete(others, NoteIds.key("n"))))
        .withMessageStartingWith("table notes, key {id=n}: the transaction already has");
  }

  @Test
  void upsertsOfMembers() {
    MemberTable members = new MemberTable(dynamo);
    UpdateAction<Member> upsert = A.profile.upsert(A.profile.city.set("Brno"));

    assertThatIllegalArgumentException()
        .isThrownBy(
            transaction(tx -> tx.update(members, MemberTable.key("m"), u -> u.apply(upsert))))
        .withMessageStartingWith(
            "table members, key {id=m}: the upsert of profile may take several");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> members.update("m").apply(upsert).once().execute())
        .withMessageContaining("the upsert of profile");
  }

  @Test
  void tokensThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(transaction(tx -> tx.token("")))
        .withMessage("a token has 1 to 36 characters, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(transaction(tx -> tx.token("x".repeat(37))))
        .withMessage("a token has 1 to 36 characters, not 37");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> articles.update(KEY).apply(ArticleTable.A.pageCount.add(1)).once("x".repeat(37)));
  }

  @Test
  void updatesWithoutActionsOrWithOverlappingOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(transaction(tx -> tx.update(articles, KEY, u -> u)))
        .withMessageContaining("an update needs at least one action");
    assertThatIllegalArgumentException()
        .isThrownBy(
            transaction(
                tx -> {
                  assertThatIllegalArgumentException()
                      .isThrownBy(
                          () ->
                              tx.update(
                                  articles,
                                  KEY,
                                  u ->
                                      u.apply(
                                          ArticleTable.A.pageCount.set(1),
                                          ArticleTable.A.pageCount.add(1))));
                  throw new IllegalArgumentException("refused when it was added");
                }))
        .withMessage("refused when it was added");
  }

  @Test
  void upsertsThatLeaveSomethingOut() {
    assertThatThrownBy(
            transaction(
                tx -> tx.upsert(articles, KEY, u -> u.apply(ArticleTable.A.pageCount.set(1)))))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("full_title");
  }

  @Test
  void tablesOfAnotherDynamo() {
    ArticleTable foreign = new ArticleTable(EngineClients.withoutRetries(engine));

    assertThatIllegalArgumentException()
        .isThrownBy(transaction(tx -> tx.put(foreign, ARTICLE)))
        .withMessageStartingWith("table articles: it sends its requests through another client");
  }

  @Test
  void moreThanFourMegabytes() {
    String large = "x".repeat(390_000);

    assertThatIllegalArgumentException()
        .isThrownBy(
            transaction(
                tx -> {
                  for (int i = 0; i < 11; i++) {
                    tx.put(articles, new Article("i" + i, large, 1, null));
                  }
                }))
        .withMessageStartingWith("table articles, key {article_id=i10}: with this operation");
    assertThatIllegalArgumentException()
        .isThrownBy(
            transaction(
                tx -> {
                  for (int i = 0; i < 11; i++) {
                    tx.update(
                        articles,
                        ArticleTable.key("i" + i),
                        u -> u.apply(ArticleTable.A.fullTitle.set(large)));
                  }
                }));
  }

  @Test
  void sizesOfAutoCommitThatNoTransactionHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AutoCommit.autoCommit(0))
        .withMessage("a transaction has 1 to 100 operations, not 0");
    assertThatIllegalArgumentException().isThrownBy(() -> AutoCommit.autoCommit(101));
  }

  static Stream<Arguments> nulls() {
    return Stream.of(
        of("table", (tx, articles) -> tx.put(null, ARTICLE)),
        of("item", (tx, articles) -> tx.put(articles, null)),
        of("condition", (tx, articles) -> tx.put(articles, ARTICLE, null)),
        of("item", (tx, articles) -> tx.insert(articles, null)),
        of("key", (tx, articles) -> tx.update(articles, (Key<Article>) null, u -> u)),
        of("item", (tx, articles) -> tx.update(articles, (Article) null, u -> u)),
        of("update", (tx, articles) -> tx.update(articles, KEY, null)),
        of("draft", (tx, articles) -> tx.update(articles, KEY, u -> null)),
        of("key", (tx, articles) -> tx.upsert(articles, null, u -> u)),
        of("key", (tx, articles) -> tx.delete(articles, (Key<Article>) null)),
        of("item", (tx, articles) -> tx.delete(articles, (Article) null)),
        of("key", (tx, articles) -> tx.delete(articles, null, CONDITION)),
        of("condition", (tx, articles) -> tx.delete(articles, KEY, null)),
        of("key", (tx, articles) -> tx.check(articles, null, CONDITION)),
        of("condition", (tx, articles) -> tx.check(articles, KEY, null)),
        of("token", (tx, articles) -> tx.token(null)));
  }

  /** An operation with a null. */
  @FunctionalInterface
  interface Operation {
    void add(TransactWrite tx, ArticleTable articles);
  }

  private static Arguments of(String parameter, Operation operation) {
    return Arguments.of(parameter, operation);
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void nullArguments(String parameter, Operation operation) {
    assertThatNullPointerException()
        .isThrownBy(transaction(tx -> operation.add(tx, articles)))
        .withMessage(parameter);
  }

  @Test
  void noOperationsAtAll() {
    assertThatNullPointerException()
        .isThrownBy(() -> dynamo.transactWrite(null))
        .withMessage("operations");
    assertThatNullPointerException()
        .isThrownBy(() -> dynamo.transactWrite(null, tx -> {}))
        .withMessage("autoCommit");
  }
}
