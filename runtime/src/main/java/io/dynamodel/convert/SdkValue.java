package io.dynamodel.convert;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value that the SDK has made. */
record SdkValue(AttributeValue toAttributeValue) implements StoredValue {

  @Override
  public AttributeValue.Type type() {
    return toAttributeValue.type();
  }

  @Override
  public String text() {
    return AttributeValues.textOf(toAttributeValue);
  }

  @Override
  public String number() {
    return AttributeValues.digitsOf(toAttributeValue);
  }

  @Override
  public SdkBytes bytes() {
    return AttributeValues.binaryOf(toAttributeValue);
  }

  @Override
  public boolean bool() {
    return AttributeValues.boolOf(toAttributeValue);
  }

  @Override
  public List<StoredValue> elements() {
    return elements(toAttributeValue);
  }

  static List<StoredValue> elements(AttributeValue value) {
    return new Elements(AttributeValues.listOf(value));
  }

  @Override
  public StoredItem entries() {
    return new SdkItem(AttributeValues.mapOf(toAttributeValue));
  }

  @Override
  public List<String> texts() {
    return AttributeValues.textsOf(toAttributeValue);
  }

  @Override
  public List<String> numbers() {
    return AttributeValues.numbersOf(toAttributeValue);
  }

  @Override
  public List<SdkBytes> binaries() {
    return AttributeValues.binariesOf(toAttributeValue);
  }

  private static final class Elements extends AbstractList<StoredValue> implements RandomAccess {
    private final List<AttributeValue> values;

    Elements(List<AttributeValue> values) {
      this.values = values;
    }

    @Override
    public StoredValue get(int index) {
      return new SdkValue(values.get(index));
    }

    @Override
    public int size() {
      return values.size();
    }
  }
}
