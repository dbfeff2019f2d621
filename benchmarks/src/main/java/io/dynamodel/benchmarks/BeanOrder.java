package io.dynamodel.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** {@link Order} as a bean of the enhanced client. */
@DynamoDbBean
public final class BeanOrder {
  private @Nullable String customer;
  private @Nullable String number;
  private @Nullable String status;
  private @Nullable String currency;
  private @Nullable String note;
  private int lines;
  private long weight;
  private @Nullable BigDecimal total;
  private boolean paid;
  private @Nullable Instant placed;
  private @Nullable List<String> tags;
  private @Nullable Map<String, String> labels;
  private @Nullable BeanAddress address;

  /** For the enhanced client. */
  public BeanOrder() {}

  static BeanOrder of(Order order) {
    BeanOrder bean = new BeanOrder();
    bean.setCustomer(order.customer());
    bean.setNumber(order.number());
    bean.setStatus(order.status());
    bean.setCurrency(order.currency());
    bean.setNote(order.note());
    bean.setLines(order.lines());
    bean.setWeight(order.weight());
    bean.setTotal(order.total());
    bean.setPaid(order.paid());
    bean.setPlaced(order.placed());
    bean.setTags(order.tags());
    bean.setLabels(order.labels());
    bean.setAddress(BeanAddress.of(order.address()));
    return bean;
  }

  @DynamoDbPartitionKey
  public @Nullable String getCustomer() {
    return customer;
  }

  public void setCustomer(@Nullable String customer) {
    this.customer = customer;
  }

  @DynamoDbSortKey
  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public @Nullable String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = status;
  }

  public @Nullable String getCurrency() {
    return currency;
  }

  public void setCurrency(@Nullable String currency) {
    this.currency = currency;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public int getLines() {
    return lines;
  }

  public void setLines(int lines) {
    this.lines = lines;
  }

  public long getWeight() {
    return weight;
  }

  public void setWeight(long weight) {
    this.weight = weight;
  }

  public @Nullable BigDecimal getTotal() {
    return total;
  }

  public void setTotal(@Nullable BigDecimal total) {
    this.total = total;
  }

  public boolean isPaid() {
    return paid;
  }

  public void setPaid(boolean paid) {
    this.paid = paid;
  }

  public @Nullable Instant getPlaced() {
    return placed;
  }

  public void setPlaced(@Nullable Instant placed) {
    this.placed = placed;
  }

  public @Nullable List<String> getTags() {
    return tags;
  }

  public void setTags(@Nullable List<String> tags) {
    this.tags = tags;
  }

  public @Nullable Map<String, String> getLabels() {
    return labels;
  }

  public void setLabels(@Nullable Map<String, String> labels) {
    this.labels = labels;
  }

  public @Nullable BeanAddress getAddress() {
    return address;
  }

  public void setAddress(@Nullable BeanAddress address) {
    this.address = address;
  }
}
