package io.dynamodel.it.enhanced;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** {@link Collected} as a bean of the AWS enhanced client. */
@NullUnmarked
@DynamoDbBean
public class CollectedBean {
  private List<String> list;
  private List<List<Integer>> lists;
  private List<PartBean> parts;
  private Set<String> texts;
  private Set<UUID> ids;
  private Set<Suit> suits;
  private Set<Integer> numbers;
  private Set<BigDecimal> decimals;
  private Set<SdkBytes> binaries;
  private Map<String, Instant> map;
  private Map<UUID, List<PartBean>> byId;
  private Map<Byte, Integer> byByte;
  private Map<Short, Integer> byShort;
  private Map<Integer, Integer> byInt;
  private Map<Long, Integer> byLong;
  private Map<BigInteger, PartBean> byBigInteger;

  public List<String> getList() {
    return list;
  }

  public void setList(List<String> list) {
    this.list = list;
  }

  public List<List<Integer>> getLists() {
    return lists;
  }

  public void setLists(List<List<Integer>> lists) {
    this.lists = lists;
  }

  public List<PartBean> getParts() {
    return parts;
  }

  public void setParts(List<PartBean> parts) {
    this.parts = parts;
  }

  public Set<String> getTexts() {
    return texts;
  }

  public void setTexts(Set<String> texts) {
    this.texts = texts;
  }

  public Set<UUID> getIds() {
    return ids;
  }

  public void setIds(Set<UUID> ids) {
    this.ids = ids;
  }

  public Set<Suit> getSuits() {
    return suits;
  }

  public void setSuits(Set<Suit> suits) {
    this.suits = suits;
  }

  public Set<Integer> getNumbers() {
    return numbers;
  }

  public void setNumbers(Set<Integer> numbers) {
    this.numbers = numbers;
  }

  public Set<BigDecimal> getDecimals() {
    return decimals;
  }

  public void setDecimals(Set<BigDecimal> decimals) {
    this.decimals = decimals;
  }

  public Set<SdkBytes> getBinaries() {
    return binaries;
  }

  public void setBinaries(Set<SdkBytes> binaries) {
    this.binaries = binaries;
  }

  public Map<String, Instant> getMap() {
    return map;
  }

  public void setMap(Map<String, Instant> map) {
    this.map = map;
  }

  public Map<UUID, List<PartBean>> getById() {
    return byId;
  }

  public void setById(Map<UUID, List<PartBean>> byId) {
    this.byId = byId;
  }

  public Map<Byte, Integer> getByByte() {
    return byByte;
  }

  public void setByByte(Map<Byte, Integer> byByte) {
    this.byByte = byByte;
  }

  public Map<Short, Integer> getByShort() {
    return byShort;
  }

  public void setByShort(Map<Short, Integer> byShort) {
    this.byShort = byShort;
  }

  public Map<Integer, Integer> getByInt() {
    return byInt;
  }

  public void setByInt(Map<Integer, Integer> byInt) {
    this.byInt = byInt;
  }

  public Map<Long, Integer> getByLong() {
    return byLong;
  }

  public void setByLong(Map<Long, Integer> byLong) {
    this.byLong = byLong;
  }

  public Map<BigInteger, PartBean> getByBigInteger() {
    return byBigInteger;
  }

  public void setByBigInteger(Map<BigInteger, PartBean> byBigInteger) {
    this.byBigInteger = byBigInteger;
  }
}
