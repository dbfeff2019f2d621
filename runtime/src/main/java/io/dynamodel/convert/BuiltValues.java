package io.dynamodel.convert;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** By the methods that every SDK has. */
final class BuiltValues implements ValueFactory {
  @Override
  public AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  @Override
  public AttributeValue number(String number) {
    return AttributeValue.fromN(number);
  }

  @Override
  public AttributeValue binary(SdkBytes bytes) {
    return AttributeValue.fromB(bytes);
  }

  @Override
  public AttributeValue bool(boolean value) {
    return AttributeValue.fromBool(value);
  }

  @Override
  public AttributeValue nul() {
    return AttributeValue.fromNul(true);
  }

  @Override
  public AttributeValue list(List<AttributeValue> elements) {
    return AttributeValue.fromL(elements);
  }

  @Override
  public AttributeValue map(Map<String, AttributeValue> entries) {
    return AttributeValue.fromM(entries);
  }

  @Override
  public AttributeValue textSet(List<String> elements) {
    return AttributeValue.fromSs(elements);
  }

  @Override
  public AttributeValue numberSet(List<String> elements) {
    return AttributeValue.fromNs(elements);
  }

  @Override
  public AttributeValue binarySet(List<SdkBytes> elements) {
    return AttributeValue.fromBs(elements);
  }
}
