package io.dynamodel.it.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Nulls and empty sets inside of lists and maps, where nothing can be absent. */
@WithDynamoDb
class GapsInListsTest {
  private final GapsInListsTest_RowTable ours;
  private final DynamoDbTable<RowBean> theirs;

  GapsInListsTest(DynamoDbClient client) {
    ours = new GapsInListsTest_RowTable(client);
    theirs = Enhanced.table(client, "rows", RowBean.class);
  }

  @BeforeEach
  void create() {
    ours.admin().createIfAbsent();
  }

  @Test
  void aNullTextIsNullForBoth() {
    RowBean bean = new RowBean();
    bean.setId("a");
    bean.setTexts(Arrays.asList("a", null));
    theirs.putItem(bean);

    Row read = ours.get("a");
    assertThat(read.texts()).containsExactly("a", null);
    ours.put(read);
    assertThat(Enhanced.get(theirs, "a").getTexts()).containsExactly("a", null);
  }

  /** They can't write one: DynamoDB has no empty set. */
  @Test
  void anEmptySetOfOursIsNullForThem() {
    ours.put(new Row("a", List.of(), List.of(Set.of(), Set.of("a")), List.of()));

    assertThat(Enhanced.get(theirs, "a").getSets()).containsExactly(null, Set.of("a"));
  }

  @Test
  void aNullDocumentOfOursIsNullForThem() {
    ours.put(new Row("a", List.of(), List.of(), Arrays.asList(null, new Part("b", 1, null))));

    List<PartBean> parts = Enhanced.get(theirs, "a").getParts();
    assertThat(parts).hasSize(2).first().isNull();
  }

  /** They write null as a document whose attributes are all NULL, and do read that as null. */
  @Test
  void aNullDocumentOfTheirsIsOneWithoutItsRequiredAttributes() {
    RowBean bean = new RowBean();
    bean.setId("a");
    bean.setParts(Arrays.asList((PartBean) null));
    theirs.putItem(bean);

    assertThat(Enhanced.get(theirs, "a").getParts()).containsOnlyNulls();
    assertThatThrownBy(() -> ours.get("a"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("attribute parts[0].");
  }

  @DynamoModel(table = "rows")
  record Row(
      @PartitionKey String id,
      List<@Nullable String> texts,
      List<Set<String>> sets,
      List<@Nullable Part> parts) {}

  @DynamoDbBean
  @NullUnmarked
  public static class RowBean {
    private String id;
    private List<String> texts;
    private List<Set<String>> sets;
    private List<PartBean> parts;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    public List<String> getTexts() {
      return texts;
    }

    public void setTexts(List<String> texts) {
      this.texts = texts;
    }

    public List<Set<String>> getSets() {
      return sets;
    }

    public void setSets(List<Set<String>> sets) {
      this.sets = sets;
    }

    public List<PartBean> getParts() {
      return parts;
    }

    public void setParts(List<PartBean> parts) {
      this.parts = parts;
    }
  }
}
