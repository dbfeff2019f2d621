package io.dynamodel.internal.answer;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import java.util.List;
import java.util.function.IntFunction;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue.Type;

/**
 * A value in the bytes of an answer.
 *
 * @param index where all stands
 * @param position where it stands
 * @param first the entry of its first member
 * @param end the entry after its last one
 */
record IndexedValue(Index index, int position, int first, int end) implements StoredValue {

  @Override
  public Type type() {
    return index.encoding().type(position);
  }

  @Override
  public String text() {
    return type() == Type.S ? index.encoding().text(position) : bySdk().text();
  }

  @Override
  public String number() {
    return type() == Type.N ? index.encoding().text(position) : bySdk().number();
  }

  @Override
  public SdkBytes bytes() {
    return type() == Type.B ? index.encoding().bytes(position) : bySdk().bytes();
  }

  @Override
  public boolean bool() {
    return type() == Type.BOOL ? index.encoding().isTrue(position) : bySdk().bool();
  }

  @Override
  public List<StoredValue> elements() {
    return type() == Type.L ? elements(index, first, end) : bySdk().elements();
  }

  @Override
  public StoredItem entries() {
    return type() == Type.M ? new IndexedItem(index, first, end) : bySdk().entries();
  }

  @Override
  public List<String> texts() {
    return type() == Type.SS ? members(this::elementText) : bySdk().texts();
  }

  @Override
  public List<String> numbers() {
    return type() == Type.NS ? members(this::elementText) : bySdk().numbers();
  }

  @Override
  public List<SdkBytes> binaries() {
    return type() == Type.BS ? members(this::elementBytes) : bySdk().binaries();
  }

  /** The same as the SDK has it: says what it is where another type was expected. */
  private StoredValue bySdk() {
    return StoredValue.of(toAttributeValue());
  }

  @Override
  public AttributeValue toAttributeValue() {
    return switch (type()) {
      case S -> AttributeValues.text(index.encoding().text(position));
      case N -> AttributeValues.number(index.encoding().text(position));
      case B -> AttributeValues.binary(bytes());
      case BOOL -> AttributeValues.bool(bool());
      case L ->
          AttributeValues.list(
              List.copyOf(members(entry -> element(index, entry).toAttributeValue())));
      case M -> AttributeValues.map(entries().attributes());
      case SS -> AttributeValues.textSet(List.copyOf(texts()));
      case NS -> AttributeValues.numberSet(List.copyOf(numbers()));
      case BS -> AttributeValues.binarySet(List.copyOf(binaries()));
      case NUL, UNKNOWN_TO_SDK_VERSION -> AttributeValues.nul();
    };
  }

  /** The elements from one entry to before another. */
  static List<StoredValue> elements(Index index, int first, int end) {
    return new IndexedElements<>(index, first, end, entry -> element(index, entry));
  }

  private static StoredValue element(Index index, int entry) {
    return new IndexedValue(index, index.position(entry), index.first(entry), index.next(entry));
  }

  private String elementText(int entry) {
    return index.encoding().elementText(index.position(entry));
  }

  private SdkBytes elementBytes(int entry) {
    return index.encoding().elementBytes(index.position(entry));
  }

  private <T> List<T> members(IntFunction<T> member) {
    return new IndexedElements<>(index, first, end, member);
  }

  @Override
  public String toString() {
    return toAttributeValue().toString();
  }
}
