package io.dynamodel.convert;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes attribute values with the factory methods that the SDK on the class path has. */
interface ValueFactory {
  AttributeValue text(String text);

  AttributeValue number(String number);

  AttributeValue binary(SdkBytes bytes);

  AttributeValue bool(boolean value);

  AttributeValue nul();

  AttributeValue list(List<AttributeValue> elements);

  AttributeValue map(Map<String, AttributeValue> entries);

  AttributeValue textSet(List<String> elements);

  AttributeValue numberSet(List<String> elements);

  AttributeValue binarySet(List<SdkBytes> elements);

  /** With the cheapest methods that this SDK has. */
  static ValueFactory ofSdk() {
    ValueFactory newest = new CreatedValues();
    try {
      newest.nul();
      return newest;
    } catch (NoSuchMethodError olderSdk) {
      return new BuiltValues();
    }
  }
}
