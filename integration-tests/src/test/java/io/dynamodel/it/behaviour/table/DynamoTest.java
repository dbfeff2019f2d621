package io.dynamodel.it.behaviour.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.Dynamo;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.testing.WithDynamoDb;
import java.net.URI;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@WithDynamoDb
class DynamoTest {
  private final RecordingClient client;

  DynamoTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
  }

  @Test
  void aGivenClientIsUsedAndStaysOpen() {
    Dynamo dynamo = Dynamo.of(client);
    dynamo.close();

    assertThat(dynamo.client()).isSameAs(client);
    assertThat(client.isClosed()).isFalse();
  }

  @Test
  void aClientGivenToTheBuilderStaysOpen() {
    Dynamo.builder().client(client).build().close();

    assertThat(client.isClosed()).isFalse();
  }

  @Test
  void aTableCanBeMadeOfAClient() {
    ArticleTable articles = new ArticleTable(client);
    articles.admin().create();

    assertThat(articles.put(Article.of("a")))
        .isEqualTo(new ArticleTable(Dynamo.of(client)).get("a"));
  }

  @Test
  void settingsOfAGivenClientAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dynamo.builder().client(client).region(Region.EU_CENTRAL_1).build())
        .withMessage(
            "endpoint, region and credentials are for a client that is made here: set them on the"
                + " given client");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Dynamo.builder().endpoint(URI.create("http://localhost")).client(client).build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Dynamo.builder()
                    .client(client)
                    .credentials(AnonymousCredentialsProvider.create())
                    .build());
  }

  @Test
  void nullsAreRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Dynamo.of((DynamoDbClient) null))
        .withMessage("client");
    assertThatNullPointerException()
        .isThrownBy(() -> Dynamo.builder().client(null))
        .withMessage("client");
    assertThatNullPointerException()
        .isThrownBy(() -> Dynamo.builder().endpoint(null))
        .withMessage("endpoint");
    assertThatNullPointerException()
        .isThrownBy(() -> Dynamo.builder().region(null))
        .withMessage("region");
    assertThatNullPointerException()
        .isThrownBy(() -> Dynamo.builder().credentials(null))
        .withMessage("credentials");
    assertThatNullPointerException()
        .isThrownBy(() -> Dynamo.builder().tableNames(null))
        .withMessage("tableNames");
    assertThatNullPointerException()
        .isThrownBy(() -> Dynamo.builder().backoff(null))
        .withMessage("backoff");
    assertThatNullPointerException()
        .isThrownBy(() -> Dynamo.builder().idGenerator(null))
        .withMessage("idGenerator");
  }
}
