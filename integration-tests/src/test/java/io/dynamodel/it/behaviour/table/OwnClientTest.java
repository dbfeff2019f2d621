package io.dynamodel.it.behaviour.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.regions.Region;

/** A client that {@code Dynamo} makes. */
class OwnClientTest {
  private static final String ID = SdkSystemSetting.AWS_ACCESS_KEY_ID.property();
  private static final String SECRET = SdkSystemSetting.AWS_SECRET_ACCESS_KEY.property();

  @BeforeEach
  void setCredentials() {
    System.setProperty(ID, "id");
    System.setProperty(SECRET, "secret");
  }

  @AfterEach
  void clearCredentials() {
    System.clearProperty(ID);
    System.clearProperty(SECRET);
  }

  @Test
  void reachesTheEndpointAndIsClosed() {
    try (DynamoDbEngine engine = DynamoDbEngine.start()) {
      Dynamo dynamo =
          Dynamo.builder().endpoint(engine.listen().endpoint()).region(Region.EU_CENTRAL_1).build();
      ArticleTable articles = new ArticleTable(dynamo);
      articles.admin().create();
      assertThat(articles.put(Article.of("a"))).isEqualTo(articles.get("a"));

      dynamo.close();
      assertThatIllegalStateException().isThrownBy(() -> articles.get("a"));
    }
  }

  @Test
  void signsWithTheGivenCredentials() {
    List<String> asked = new ArrayList<>();
    AwsCredentialsProvider given =
        () -> {
          asked.add("local");
          return AwsBasicCredentials.create("local", "local");
        };

    try (DynamoDbEngine engine = DynamoDbEngine.start();
        Dynamo dynamo =
            Dynamo.builder()
                .endpoint(engine.listen().endpoint())
                .region(Region.EU_CENTRAL_1)
                .credentials(given)
                .build()) {
      new ArticleTable(dynamo).admin().create();
    }

    assertThat(asked).isNotEmpty();
  }
}
