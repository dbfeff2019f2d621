package io.dynamodel.it.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Numbers that DynamoDB changes or refuses, and those that only one side reads. */
@WithDynamoDb
class NumberFormsTest {
  private final NumberFormsTest_SumTable ours;
  private final DynamoDbTable<SumBean> theirs;

  NumberFormsTest(DynamoDbClient client) {
    ours = new NumberFormsTest_SumTable(client);
    theirs = Enhanced.table(client, "sums", SumBean.class);
  }

  @BeforeEach
  void create() {
    ours.admin().createIfAbsent();
  }

  @Test
  void trailingZerosAreLostForBoth() {
    theirs.putItem(bean(new BigDecimal("3.50"), BigInteger.TEN));
    assertThat(ours.get("a").decimal()).isEqualTo(new BigDecimal("3.5"));

    ours.put(new Sum("a", new BigDecimal("3.50"), BigInteger.TEN));
    assertThat(Enhanced.get(theirs, "a").getDecimal()).isEqualTo(new BigDecimal("3.5"));
  }

  @Test
  void roundNumbersAreReadByBoth() {
    BigDecimal decimal = new BigDecimal("1E+37");
    BigInteger integer = BigInteger.TEN.pow(37);
    theirs.putItem(bean(decimal, integer));
    assertThat(ours.get("a").decimal()).isEqualByComparingTo(decimal);
    assertThat(ours.get("a").integer()).isEqualTo(integer);

    ours.put(new Sum("a", decimal, integer));
    assertThat(Enhanced.get(theirs, "a").getDecimal()).isEqualByComparingTo(decimal);
    assertThat(Enhanced.get(theirs, "a").getInteger()).isEqualTo(integer);
  }

  @Test
  void veryLargeRoundNumbersAreReadByBoth() {
    BigInteger integer = BigInteger.TEN.pow(125);
    theirs.putItem(bean(BigDecimal.ONE, integer));
    assertThat(ours.get("a").integer()).isEqualTo(integer);

    ours.put(new Sum("a", BigDecimal.ONE, integer));
    assertThat(Enhanced.get(theirs, "a").getInteger()).isEqualTo(integer);
  }

  /** We refuse them before they are sent, they leave it to DynamoDB. */
  @Test
  void over38DigitsAreRefusedByBoth() {
    BigDecimal decimal = new BigDecimal("1." + "1".repeat(38));

    assertThatThrownBy(() -> theirs.putItem(bean(decimal, BigInteger.ONE)))
        .isInstanceOf(DynamoDbException.class)
        .hasMessageContaining("38");
    assertThatThrownBy(() -> ours.put(new Sum("a", decimal, BigInteger.ONE)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("38");
  }

  /** They read no exponent in a Duration: a number comes back without one. */
  @Test
  void ourDigitsInADocumentAreReadByThem() {
    ours.put(new Sum("a", BigDecimal.ONE, BigInteger.ONE, new Term(Duration.ofNanos(1))));

    assertThat(ours.get("a").term()).isEqualTo(new Term(Duration.ofNanos(1)));
    assertThat(Enhanced.get(theirs, "a").getTerm().getDuration()).isEqualTo(Duration.ofNanos(1));
  }

  @Test
  void theirDigitsInADocumentAreRead() {
    SumBean bean = bean(BigDecimal.ONE, BigInteger.ONE);
    bean.setTerm(new TermBean());
    bean.getTerm().setDuration(Duration.ofNanos(1));
    theirs.putItem(bean);

    assertThat(ours.get("a").term()).isEqualTo(new Term(Duration.ofNanos(1)));
  }

  private static SumBean bean(BigDecimal decimal, BigInteger integer) {
    SumBean bean = new SumBean();
    bean.setId("a");
    bean.setDecimal(decimal);
    bean.setInteger(integer);
    return bean;
  }

  @DynamoModel(table = "sums")
  record Sum(@PartitionKey String id, BigDecimal decimal, BigInteger integer, @Nullable Term term) {
    Sum(String id, BigDecimal decimal, BigInteger integer) {
      this(id, decimal, integer, null);
    }
  }

  @DynamoDocument
  record Term(Duration duration) {}

  @DynamoDbBean
  @NullUnmarked
  public static class SumBean {
    private String id;
    private BigDecimal decimal;
    private BigInteger integer;
    private TermBean term;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    public BigDecimal getDecimal() {
      return decimal;
    }

    public void setDecimal(BigDecimal decimal) {
      this.decimal = decimal;
    }

    public BigInteger getInteger() {
      return integer;
    }

    public void setInteger(BigInteger integer) {
      this.integer = integer;
    }

    public TermBean getTerm() {
      return term;
    }

    public void setTerm(TermBean term) {
      this.term = term;
    }
  }

  @DynamoDbBean
  @NullUnmarked
  public static class TermBean {
    private Duration duration;

    public Duration getDuration() {
      return duration;
    }

    public void setDuration(Duration duration) {
      this.duration = duration;
    }
  }
}
