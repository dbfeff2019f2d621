package io.dynamodel.it.enhanced;

import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** {@link Primitives} as a bean of the AWS enhanced client. */
@NullUnmarked
@DynamoDbBean
public class PrimitivesBean {
  private boolean flag;
  private Boolean boxedFlag;
  private char letter;
  private Character boxedLetter;
  private byte tiny;
  private Byte boxedTiny;
  private short small;
  private Short boxedSmall;
  private int whole;
  private Integer boxedWhole;
  private long large;
  private Long boxedLarge;
  private float single;
  private Float boxedSingle;
  private double precise;
  private Double boxedPrecise;

  public boolean isFlag() {
    return flag;
  }

  public void setFlag(boolean flag) {
    this.flag = flag;
  }

  public Boolean getBoxedFlag() {
    return boxedFlag;
  }

  public void setBoxedFlag(Boolean boxedFlag) {
    this.boxedFlag = boxedFlag;
  }

  public char getLetter() {
    return letter;
  }

  public void setLetter(char letter) {
    this.letter = letter;
  }

  public Character getBoxedLetter() {
    return boxedLetter;
  }

  public void setBoxedLetter(Character boxedLetter) {
    this.boxedLetter = boxedLetter;
  }

  public byte getTiny() {
    return tiny;
  }

  public void setTiny(byte tiny) {
    this.tiny = tiny;
  }

  public Byte getBoxedTiny() {
    return boxedTiny;
  }

  public void setBoxedTiny(Byte boxedTiny) {
    this.boxedTiny = boxedTiny;
  }

  public short getSmall() {
    return small;
  }

  public void setSmall(short small) {
    this.small = small;
  }

  public Short getBoxedSmall() {
    return boxedSmall;
  }

  public void setBoxedSmall(Short boxedSmall) {
    this.boxedSmall = boxedSmall;
  }

  public int getWhole() {
    return whole;
  }

  public void setWhole(int whole) {
    this.whole = whole;
  }

  public Integer getBoxedWhole() {
    return boxedWhole;
  }

  public void setBoxedWhole(Integer boxedWhole) {
    this.boxedWhole = boxedWhole;
  }

  public long getLarge() {
    return large;
  }

  public void setLarge(long large) {
    this.large = large;
  }

  public Long getBoxedLarge() {
    return boxedLarge;
  }

  public void setBoxedLarge(Long boxedLarge) {
    this.boxedLarge = boxedLarge;
  }

  public float getSingle() {
    return single;
  }

  public void setSingle(float single) {
    this.single = single;
  }

  public Float getBoxedSingle() {
    return boxedSingle;
  }

  public void setBoxedSingle(Float boxedSingle) {
    this.boxedSingle = boxedSingle;
  }

  public double getPrecise() {
    return precise;
  }

  public void setPrecise(double precise) {
    this.precise = precise;
  }

  public Double getBoxedPrecise() {
    return boxedPrecise;
  }

  public void setBoxedPrecise(Double boxedPrecise) {
    this.boxedPrecise = boxedPrecise;
  }
}
