package io.dynamodel.convert;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** By the methods that SDK 2.47.3 has added, which need no builder. */
final class CreatedValues implements ValueFactory {
  @Override
  public AttributeValue text(String text) {
    return AttributeValue.createS(text);
  }

  @Override
  public AttributeValue number(String number) {
    return AttributeValue.createN(number);
  }

  @Override
  public AttributeValue binary(SdkBytes bytes) {
    return AttributeValue.createB(bytes);
  }

  @Override
  public AttributeValue bool(boolean value) {
    return AttributeValue.createBool(value);
  }

  @Override
  public AttributeValue nul() {
    return AttributeValue.createNul(true);
  }

  @Override
  public AttributeValue list(List<AttributeValue> elements) {
    return AttributeValue.createL(elements);
  }

  @Override
  public AttributeValue map(Map<String, AttributeValue> entries) {
    return AttributeValue.createM(entries);
  }

  @Override
  public AttributeValue textSet(List<String> elements) {
    return AttributeValue.createSs(elements);
  }

  @Override
  public AttributeValue numberSet(List<String> elements) {
    return AttributeValue.createNs(elements);
  }

  @Override
  public AttributeValue binarySet(List<SdkBytes> elements) {
    return AttributeValue.createBs(elements);
  }
}
