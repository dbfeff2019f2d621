package io.dynamodel.convert;

import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One of the three stored types of sets.
 *
 * @param element the content of one element's value
 * @param value the value of one element's content
 * @param set the value of many elements' content
 * @param elements the content of a set's elements
 */
record SetKind<S>(
    Function<AttributeValue, S> element,
    Function<S, AttributeValue> value,
    Function<List<S>, AttributeValue> set,
    Function<AttributeValue, List<S>> elements) {

  static final SetKind<String> TEXTS =
      new SetKind<>(
          AttributeValue::s, AttributeValue::createS, AttributeValue::createSs, SetKind::texts);
  static final SetKind<String> NUMBERS =
      new SetKind<>(
          AttributeValue::n, AttributeValue::createN, AttributeValue::createNs, SetKind::numbers);
  static final SetKind<SdkBytes> BINARIES =
      new SetKind<>(
          AttributeValue::b, AttributeValue::createB, AttributeValue::createBs, SetKind::binaries);

  private static List<String> texts(AttributeValue value) {
    return AttributeValues.expect("text set (SS)", value.hasSs() ? value.ss() : null, value);
  }

  private static List<String> numbers(AttributeValue value) {
    return AttributeValues.expect("number set (NS)", value.hasNs() ? value.ns() : null, value);
  }

  private static List<SdkBytes> binaries(AttributeValue value) {
    return AttributeValues.expect("binary set (BS)", value.hasBs() ? value.bs() : null, value);
  }
}
