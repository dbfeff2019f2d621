package converters;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.BinaryConverter;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.TextConverter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoModel(table = "classes")
record Classes(
    @PartitionKey String id,
    @ConvertWith(ThreadConverter.class) Thread fine,
    @ConvertWith(Thread.class) Thread none, // error: [DYN321] Classes.none has @ConvertWith(Thread.class), but Thread is no converter. Let it implement TextConverter<Thread>, NumberConverter<Thread> or AttributeConverter<Thread>.
    @ConvertWith(TextConverter.class) Thread itself, // error: [DYN320] Classes.itself has @ConvertWith(TextConverter.class), but generated code can't create one: it is an interface. Name a class with a constructor without parameters.
    @ConvertWith(AbstractConverter.class) Thread unfinished, // error: [DYN320] Classes.unfinished has @ConvertWith(AbstractConverter.class), but generated code can't create one: it is abstract. Name a class with a constructor without parameters.
    @ConvertWith(GenericConverter.class) Thread generic, // error: [DYN320] Classes.generic has @ConvertWith(GenericConverter.class), but generated code can't create one: it is generic. Name a class with a constructor without parameters.
    @ConvertWith(Holder.Inner.class) Thread inner, // error: [DYN320] Classes.inner has @ConvertWith(Holder.Inner.class), but generated code can't create one: it is not static. Make it static.
    @ConvertWith(Holder.Nested.class) Thread fineNested,
    @ConvertWith(NeedsArgument.class) Thread needing, // error: [DYN320] Classes.needing has @ConvertWith(NeedsArgument.class), but generated code can't create one: it has no constructor without parameters to call. Give it one, or name another class.
    @ConvertWith(Singleton.class) Thread single, // error: [DYN320] Classes.single has @ConvertWith(Singleton.class), but generated code can't create one: it has no constructor without parameters to call. Give it one, or name another class.
    @ConvertWith(Secret.class) Thread secret) { // error: [DYN320] Classes.secret has @ConvertWith(Classes.Secret.class), but generated code can't create one: it is private. Make it public or package-private.

  private static class Secret extends ThreadConverter {}
}

@DynamoModel(table = "types")
record Types(
    @PartitionKey String id,
    @ConvertWith(ThreadConverter.class) String text, // error: [DYN322] Types.text has @ConvertWith(ThreadConverter.class), which converts Thread, not String. Use a converter of String, or put @ConvertWith before the Thread inside of a type.
    @ConvertWith(ThreadConverter.class) List<Thread> list, // error: [DYN322] Types.list has @ConvertWith(ThreadConverter.class), which converts Thread, not List<Thread>. Use a converter of List<Thread>, or put @ConvertWith before the Thread inside of a type.
    List<@ConvertWith(ThreadConverter.class) Thread> fineList,
    List<@ConvertWith(ThreadConverter.class) String> texts, // error: [DYN322] Types.texts has @ConvertWith(ThreadConverter.class), which converts Thread, not String. Use a converter of String, or put @ConvertWith before the Thread inside of a type.
    @ConvertWith(CountConverter.class) int fineInt,
    @ConvertWith(CountConverter.class) long number, // error: [DYN322] Types.number has @ConvertWith(CountConverter.class), which converts Integer, not Long. Use a converter of Long, or put @ConvertWith before the Integer inside of a type.
    @ConvertWith(ThreadConverter.class) Optional<Thread> fineOptional,
    Optional<@ConvertWith(ThreadConverter.class) Thread> fineInside,
    @ConvertWith(BytesConverter.class) byte[] fineBytes,
    java.lang.@ConvertWith(ThreadConverter.class) Thread fineQualified,
    Set<@ConvertWith(ThreadConverter.class) Thread> fineSet,
    Set<@ConvertWith(AnyConverter.class) Thread> set, // error: [DYN306] Types.set can't be stored: a set can't hold Thread. DynamoDB's sets hold texts, numbers or bytes: use List<Thread>.
    Map<@ConvertWith(ThreadConverter.class) Thread, String> fineMap,
    Map<@ConvertWith(CountConverter.class) Integer, String> fineCounts,
    Map<@ConvertWith(AnyConverter.class) Thread, String> map) {} // error: [DYN307] Types.map can't be stored: a map can't have keys of the type Thread. Use String, an enum, UUID or an integer type, or @ConvertWith with a converter to text.

@DynamoModel(table = "keys")
@GlobalIndex(name = "any-index", partition = "any")
@GlobalIndex(name = "bytes-index", partition = "bytes")
@GlobalIndex(name = "bytes-sort-index", partition = "id", sort = "bytes")
record Keys( // error: [DYN404] The index "any-index" has the key Keys.any of type Thread, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long. // error: [DYN410] The index "bytes-sort-index" has the sort key Keys.bytes of type byte[], whose values are not stored in their own order. Use a converter to text or numbers.
    @ConvertWith(ThreadConverter.class) @PartitionKey Thread id,
    @ConvertWith(AnyConverter.class) @SortKey Thread sort, // error: [DYN207] The sort key Keys.sort has the type Thread, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.
    @ConvertWith(AnyConverter.class) Thread any,
    @ConvertWith(BytesConverter.class) byte[] bytes) {}

class ThreadConverter implements TextConverter<Thread> {
  @Override
  public String toText(Thread value) {
    return value.getName();
  }

  @Override
  public Thread fromText(String text) {
    return new Thread(text);
  }
}

abstract class AbstractConverter extends ThreadConverter {}

class GenericConverter<T> extends ThreadConverter {}

class NeedsArgument extends ThreadConverter {
  NeedsArgument(String argument) {}
}

class Singleton extends ThreadConverter {
  private Singleton() {}
}

class Holder {
  class Inner extends ThreadConverter {}

  static class Nested extends ThreadConverter {}
}

class CountConverter implements NumberConverter<Integer> {
  @Override
  public BigDecimal toNumber(Integer value) {
    return BigDecimal.valueOf(value);
  }

  @Override
  public Integer fromNumber(BigDecimal number) {
    return number.intValueExact();
  }
}

class BytesConverter implements BinaryConverter<byte[]> {
  @Override
  public SdkBytes toBytes(byte[] value) {
    return SdkBytes.fromByteArray(value);
  }

  @Override
  public byte[] fromBytes(SdkBytes bytes) {
    return bytes.asByteArray();
  }
}

class AnyConverter implements AttributeConverter<Thread> {
  @Override
  public AttributeValue toValue(Thread value) {
    return AttributeValue.fromS(value.getName());
  }

  @Override
  public Thread fromValue(AttributeValue value) {
    return new Thread(value.s());
  }
}
