package io.dynamodel.it.enhanced;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.testing.WithDynamoDb;
import java.net.InetAddress;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Types that one side does not know are those of their stored form on the other side. */
@WithDynamoDb
class TypesOfOneTest {
  private final DynamoDbClient client;

  TypesOfOneTest(DynamoDbClient client) {
    this.client = client;
  }

  @Test
  void theirsAreReadAsOurs() {
    TypesOfOneTest_PlainTable ours = new TypesOfOneTest_PlainTable(client);
    DynamoDbTable<TheirsBean> theirs = Enhanced.table(client, "plain", TheirsBean.class);
    ours.admin().createIfAbsent();
    theirs.putItem(theirs());

    Plain plain = ours.get("a");

    assertThat(plain).isEqualTo(new Plain("a", true, 1, 2L, "c", "d", "e", ZoneOffset.MAX));
    ours.put(plain);
    assertThat(Enhanced.get(theirs, "a").getNumber().intValue()).isEqualTo(1);
    assertThat(Enhanced.get(theirs, "a").getZone()).isEqualTo(ZoneOffset.MAX);
  }

  @Test
  void oursAreReadAsTheirs() throws Exception {
    TypesOfOneTest_OursTable ours = new TypesOfOneTest_OursTable(client);
    DynamoDbTable<PlainBean> theirs = Enhanced.table(client, "ours", PlainBean.class);
    ours.admin().createIfAbsent();
    Ours item =
        new Ours(
            "a",
            Year.of(2026),
            YearMonth.of(2026, 5),
            Currency.getInstance("CZK"),
            InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    ours.put(item);

    PlainBean bean = Enhanced.get(theirs, "a");

    assertThat(bean.getYear()).isEqualTo("2026");
    assertThat(bean.getMonth()).isEqualTo("2026-05");
    assertThat(bean.getCurrency()).isEqualTo("CZK");
    assertThat(bean.getAddress()).isEqualTo("127.0.0.1");
    theirs.putItem(bean);
    assertThat(ours.get("a")).isEqualTo(item);
  }

  private static TheirsBean theirs() {
    TheirsBean bean = new TheirsBean();
    bean.setId("a");
    bean.setFlag(new AtomicBoolean(true));
    bean.setNumber(new AtomicInteger(1));
    bean.setLarge(new AtomicLong(2));
    bean.setLetters(new char[] {'c'});
    bean.setBuilder(new StringBuilder("d"));
    bean.setSequence("e");
    bean.setZone(ZoneOffset.MAX);
    return bean;
  }

  @DynamoModel(table = "plain")
  record Plain(
      @PartitionKey String id,
      boolean flag,
      int number,
      long large,
      String letters,
      String builder,
      String sequence,
      ZoneId zone) {}

  @DynamoModel(table = "ours")
  record Ours(
      @PartitionKey String id,
      Year year,
      YearMonth month,
      Currency currency,
      InetAddress address) {}

  @DynamoDbBean
  @NullUnmarked
  public static class TheirsBean {
    private String id;
    private AtomicBoolean flag;
    private AtomicInteger number;
    private AtomicLong large;
    private char[] letters;
    private StringBuilder builder;
    private CharSequence sequence;
    private ZoneOffset zone;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    public AtomicBoolean getFlag() {
      return flag;
    }

    public void setFlag(AtomicBoolean flag) {
      this.flag = flag;
    }

    public AtomicInteger getNumber() {
      return number;
    }

    public void setNumber(AtomicInteger number) {
      this.number = number;
    }

    public AtomicLong getLarge() {
      return large;
    }

    public void setLarge(AtomicLong large) {
      this.large = large;
    }

    public char[] getLetters() {
      return letters;
    }

    public void setLetters(char[] letters) {
      this.letters = letters;
    }

    public StringBuilder getBuilder() {
      return builder;
    }

    public void setBuilder(StringBuilder builder) {
      this.builder = builder;
    }

    public CharSequence getSequence() {
      return sequence;
    }

    public void setSequence(CharSequence sequence) {
      this.sequence = sequence;
    }

    public ZoneOffset getZone() {
      return zone;
    }

    public void setZone(ZoneOffset zone) {
      this.zone = zone;
    }
  }

  @DynamoDbBean
  @NullUnmarked
  public static class PlainBean {
    private String id;
    private String year;
    private String month;
    private String currency;
    private String address;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    public String getYear() {
      return year;
    }

    public void setYear(String year) {
      this.year = year;
    }

    public String getMonth() {
      return month;
    }

    public void setMonth(String month) {
      this.month = month;
    }

    public String getCurrency() {
      return currency;
    }

    public void setCurrency(String currency) {
      this.currency = currency;
    }

    public String getAddress() {
      return address;
    }

    public void setAddress(String address) {
      this.address = address;
    }
  }
}
