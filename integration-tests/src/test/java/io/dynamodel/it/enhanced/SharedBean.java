package io.dynamodel.it.enhanced;

import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** {@link Shared} as a bean of the AWS enhanced client. */
@NullUnmarked
@DynamoDbBean
public class SharedBean {
  private String id;
  private PrimitivesBean primitives;
  private NumbersBean numbers;
  private TextsBean texts;
  private TimesBean times;
  private BinariesBean binaries;
  private CollectedBean collected;
  private GapsBean gaps;
  private PartBean part;

  @DynamoDbPartitionKey
  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public PrimitivesBean getPrimitives() {
    return primitives;
  }

  public void setPrimitives(PrimitivesBean primitives) {
    this.primitives = primitives;
  }

  public NumbersBean getNumbers() {
    return numbers;
  }

  public void setNumbers(NumbersBean numbers) {
    this.numbers = numbers;
  }

  public TextsBean getTexts() {
    return texts;
  }

  public void setTexts(TextsBean texts) {
    this.texts = texts;
  }

  public TimesBean getTimes() {
    return times;
  }

  public void setTimes(TimesBean times) {
    this.times = times;
  }

  public BinariesBean getBinaries() {
    return binaries;
  }

  public void setBinaries(BinariesBean binaries) {
    this.binaries = binaries;
  }

  public CollectedBean getCollected() {
    return collected;
  }

  public void setCollected(CollectedBean collected) {
    this.collected = collected;
  }

  public GapsBean getGaps() {
    return gaps;
  }

  public void setGaps(GapsBean gaps) {
    this.gaps = gaps;
  }

  public PartBean getPart() {
    return part;
  }

  public void setPart(PartBean part) {
    this.part = part;
  }
}
