package io.dynamodel.it.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What is not there: absent for us; for the enhanced client absent at the top, NULL below. */
@WithDynamoDb
class AbsentTest {
  private final AbsentTest_MaybeTable ours;
  private final DynamoDbTable<MaybeBean> theirs;
  private final RawTable raw;

  AbsentTest(DynamoDbClient client) {
    ours = new AbsentTest_MaybeTable(client);
    theirs = Enhanced.table(client, "maybes", MaybeBean.class);
    raw = new RawTable(client, "maybes");
  }

  @BeforeEach
  void create() {
    ours.admin().createIfAbsent();
  }

  @Test
  void theirNullsAreReadAsEmpty() {
    theirs.putItem(bean("a", null, new HoleBean()));

    assertThat(raw.items().get(0).get("hole").m().get("text")).isEqualTo(fromNul(true));
    assertThat(ours.get("a")).isEqualTo(new Maybe("a", null, Hole.EMPTY));
  }

  @Test
  void theirNullsAreNotWrittenBack() {
    theirs.putItem(bean("a", null, new HoleBean()));

    ours.put(ours.get("a"));

    assertThat(raw.items().get(0).get("hole").m()).containsOnlyKeys("list", "map");
    assertThat(Enhanced.get(theirs, "a").getHole())
        .usingRecursiveComparison()
        .ignoringFields("list", "map")
        .isEqualTo(new HoleBean());
  }

  @Test
  void theirUpdateToNullIsReadAsEmpty() {
    theirs.putItem(bean("a", "text", new HoleBean()));
    theirs.updateItem(bean("a", null, new HoleBean()));

    assertThat(ours.get("a").text()).isEmpty();
  }

  @Test
  void theirEmptyOptionalsAreRead() {
    HoleBean hole = new HoleBean();
    hole.setOptionalInt(OptionalInt.empty());
    hole.setOptionalLong(OptionalLong.empty());
    hole.setOptionalDouble(OptionalDouble.empty());
    theirs.putItem(bean("a", null, hole));

    assertThat(ours.get("a").hole()).isEqualTo(Hole.EMPTY);
  }

  @Test
  void ourEmptyOptionalIsNullForThem() {
    ours.put(new Maybe("a", null, Hole.EMPTY));

    assertThat(Enhanced.get(theirs, "a").getHole().getOptionalInt()).isNull();
  }

  @Test
  void anOptionalIsTheirNullableProperty() {
    theirs.putItem(bean("a", "text", new HoleBean()));
    assertThat(ours.get("a").text()).contains("text");

    ours.put(ours.get("a"));
    assertThat(Enhanced.get(theirs, "a").getText()).isEqualTo("text");
  }

  /** Unless the property has {@code @DynamoDbPreserveEmptyObject}. */
  @Test
  void aDocumentWithoutAttributesIsNullForThem() {
    ours.put(new Maybe("a", new Bare(null), Hole.EMPTY));

    assertThat(ours.get("a").bare()).isEqualTo(new Bare(null));
    assertThat(Enhanced.get(theirs, "a").getBare()).isNull();
  }

  private static MaybeBean bean(String id, @Nullable String text, HoleBean hole) {
    MaybeBean bean = new MaybeBean();
    bean.setId(id);
    bean.setText(text);
    bean.setHole(hole);
    return bean;
  }

  @DynamoModel(table = "maybes")
  record Maybe(@PartitionKey String id, Optional<String> text, @Nullable Bare bare, Hole hole) {
    Maybe(String id, @Nullable Bare bare, Hole hole) {
      this(id, Optional.empty(), bare, hole);
    }
  }

  @DynamoDocument
  record Bare(@Nullable String text) {}

  @DynamoDocument
  record Hole(
      @Nullable String text,
      Optional<Integer> number,
      OptionalInt optionalInt,
      OptionalLong optionalLong,
      OptionalDouble optionalDouble,
      @Nullable Bare bare,
      List<String> list,
      Set<String> set,
      Map<String, String> map) {
    static final Hole EMPTY =
        new Hole(
            null,
            Optional.empty(),
            OptionalInt.empty(),
            OptionalLong.empty(),
            OptionalDouble.empty(),
            null,
            List.of(),
            Set.of(),
            Map.of());
  }

  @DynamoDbBean
  @NullUnmarked
  public static class MaybeBean {
    private String id;
    private String text;
    private BareBean bare;
    private HoleBean hole;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }

    public BareBean getBare() {
      return bare;
    }

    public void setBare(BareBean bare) {
      this.bare = bare;
    }

    public HoleBean getHole() {
      return hole;
    }

    public void setHole(HoleBean hole) {
      this.hole = hole;
    }
  }

  @DynamoDbBean
  @NullUnmarked
  public static class BareBean {
    private String text;

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }
  }

  @DynamoDbBean
  @NullUnmarked
  public static class HoleBean {
    private String text;
    private Integer number;
    private OptionalInt optionalInt;
    private OptionalLong optionalLong;
    private OptionalDouble optionalDouble;
    private BareBean bare;
    private List<String> list;
    private Set<String> set;
    private Map<String, String> map;

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }

    public Integer getNumber() {
      return number;
    }

    public void setNumber(Integer number) {
      this.number = number;
    }

    public OptionalInt getOptionalInt() {
      return optionalInt;
    }

    public void setOptionalInt(OptionalInt optionalInt) {
      this.optionalInt = optionalInt;
    }

    public OptionalLong getOptionalLong() {
      return optionalLong;
    }

    public void setOptionalLong(OptionalLong optionalLong) {
      this.optionalLong = optionalLong;
    }

    public OptionalDouble getOptionalDouble() {
      return optionalDouble;
    }

    public void setOptionalDouble(OptionalDouble optionalDouble) {
      this.optionalDouble = optionalDouble;
    }

    public BareBean getBare() {
      return bare;
    }

    public void setBare(BareBean bare) {
      this.bare = bare;
    }

    public List<String> getList() {
      return list;
    }

    public void setList(List<String> list) {
      this.list = list;
    }

    public Set<String> getSet() {
      return set;
    }

    public void setSet(Set<String> set) {
      this.set = set;
    }

    public Map<String, String> getMap() {
      return map;
    }

    public void setMap(Map<String, String> map) {
      this.map = map;
    }
  }
}
