package io.dynamodel.it.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A locale with parts that are not well-formed has no language tag that gives it back. The enhanced
 * client leaves them out, Dynamodel refuses it.
 */
@WithDynamoDb
class LocaleTagTest {
  private static final Locale ILL_FORMED = new Locale("cs", "", "x y");

  private final LocaleTagTest_SpeakerTable ours;
  private final DynamoDbTable<SpeakerBean> theirs;

  LocaleTagTest(DynamoDbClient client) {
    ours = new LocaleTagTest_SpeakerTable(client);
    theirs = Enhanced.table(client, "speakers", SpeakerBean.class);
  }

  @BeforeEach
  void create() {
    ours.admin().createIfAbsent();
  }

  @Test
  void whatIsLeftOfTheirsIsRead() {
    SpeakerBean bean = new SpeakerBean();
    bean.setId("a");
    bean.setLocale(ILL_FORMED);
    theirs.putItem(bean);

    assertThat(ours.get("a").locale()).isEqualTo(new Locale("cs"));
  }

  @Test
  void oursIsRefused() {
    assertThatThrownBy(() -> ours.put(new Speaker("a", ILL_FORMED)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("cs");
  }

  @DynamoModel(table = "speakers")
  record Speaker(@PartitionKey String id, Locale locale) {}

  @DynamoDbBean
  @NullUnmarked
  public static class SpeakerBean {
    private String id;
    private Locale locale;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    public Locale getLocale() {
      return locale;
    }

    public void setLocale(Locale locale) {
      this.locale = locale;
    }
  }
}
