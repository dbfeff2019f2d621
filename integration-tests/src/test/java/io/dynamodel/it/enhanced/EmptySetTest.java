package io.dynamodel.it.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** An empty set is absent for us; the enhanced client sends it, and DynamoDB refuses it. */
@WithDynamoDb
class EmptySetTest {
  private final EmptySetTest_TaggedTable ours;
  private final DynamoDbTable<TaggedBean> theirs;

  EmptySetTest(DynamoDbClient client) {
    ours = new EmptySetTest_TaggedTable(client);
    theirs = Enhanced.table(client, "tagged", TaggedBean.class);
  }

  @BeforeEach
  void create() {
    ours.admin().createIfAbsent();
  }

  @Test
  void theirsIsRefused() {
    assertThatThrownBy(() -> theirs.putItem(bean(Set.of())))
        .isInstanceOf(DynamoDbException.class)
        .hasMessageContaining("set");
  }

  @Test
  void oursIsNullForThem() {
    ours.put(new Tagged("a", Set.of()));

    assertThat(Enhanced.get(theirs, "a").getTags()).isNull();
  }

  @Test
  void theirNullIsOurEmptySet() {
    theirs.putItem(bean(null));

    assertThat(ours.get("a")).isEqualTo(new Tagged("a", Set.of()));
  }

  private static TaggedBean bean(@Nullable Set<String> tags) {
    TaggedBean bean = new TaggedBean();
    bean.setId("a");
    bean.setTags(tags);
    return bean;
  }

  @DynamoModel(table = "tagged")
  record Tagged(@PartitionKey String id, Set<String> tags) {}

  @DynamoDbBean
  @NullUnmarked
  public static class TaggedBean {
    private String id;
    private Set<String> tags;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    public Set<String> getTags() {
      return tags;
    }

    public void setTags(Set<String> tags) {
      this.tags = tags;
    }
  }
}
