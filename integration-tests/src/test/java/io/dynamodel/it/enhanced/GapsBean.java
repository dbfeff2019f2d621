package io.dynamodel.it.enhanced;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** {@link Gaps} as a bean of the AWS enhanced client. */
@NullUnmarked
@DynamoDbBean
public class GapsBean {
  private String name;
  private String text;
  private Integer number;
  private Boolean flag;
  private Suit suit;
  private Instant instant;
  private SdkBytes bytes;
  private PartBean part;
  private List<String> list;
  private Map<String, Integer> map;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

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

  public Boolean getFlag() {
    return flag;
  }

  public void setFlag(Boolean flag) {
    this.flag = flag;
  }

  public Suit getSuit() {
    return suit;
  }

  public void setSuit(Suit suit) {
    this.suit = suit;
  }

  public Instant getInstant() {
    return instant;
  }

  public void setInstant(Instant instant) {
    this.instant = instant;
  }

  public SdkBytes getBytes() {
    return bytes;
  }

  public void setBytes(SdkBytes bytes) {
    this.bytes = bytes;
  }

  public PartBean getPart() {
    return part;
  }

  public void setPart(PartBean part) {
    this.part = part;
  }

  public List<String> getList() {
    return list;
  }

  public void setList(List<String> list) {
    this.list = list;
  }

  public Map<String, Integer> getMap() {
    return map;
  }

  public void setMap(Map<String, Integer> map) {
    this.map = map;
  }
}
