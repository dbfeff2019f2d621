package defaults;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "roles")
record Roles(
    @PartitionKey @AutoId @Default("x") @Nullable String id, // error: [DYN332] Roles.id has a @Default, which has no meaning on a key, which is never absent. Remove one of them.
    @SortKey @Default("1") int sort, // error: [DYN332] Roles.sort has a @Default, which has no meaning on a key, which is never absent. Remove one of them.
    @Default("x") Optional<String> optional, // error: [DYN332] Roles.optional has a @Default, which has no meaning on an Optional. Remove one of them.
    @Default("1") OptionalInt number) {} // error: [DYN332] Roles.number has a @Default, which has no meaning on an Optional. Remove one of them.

@DynamoModel(table = "ids")
record Ids(
    @PartitionKey String id,
    @AutoId @Default("x") @Nullable String other) {} // error: [DYN332] Ids.other has a @Default, which has no meaning on a component with @AutoId. Remove one of them.

@DynamoDocument
record Types(
    @Default("2024-01-01T00:00:00Z") Instant time, // error: [DYN330] Types.time has a @Default, but java.time.Instant can't have one. Defaults are for numbers, text, booleans, enums and empty collections.
    @Default("x") Object any, // error: [DYN330] Types.any has a @Default, but Object can't have one. Defaults are for numbers, text, booleans, enums and empty collections.
    @Default("x") Other document, // error: [DYN330] Types.document has a @Default, but defaults.Other can't have one. Defaults are for numbers, text, booleans, enums and empty collections.
    @Default("AA==") byte[] bytes) {} // error: [DYN330] Types.bytes has a @Default, but byte[] can't have one. Defaults are for numbers, text, booleans, enums and empty collections.

@DynamoDocument
record Other(@Default("x") @Nullable String fine) {}

@DynamoDocument
record Numbers(
    @Default("128") byte tiny, // error: [DYN331] Numbers.tiny has the default "128", which is no byte. Use a whole number from -128 to 127.
    @Default("-32769") Short small, // error: [DYN331] Numbers.small has the default "-32769", which is no Short. Use a whole number from -32768 to 32767.
    @Default("1.5") int medium, // error: [DYN331] Numbers.medium has the default "1.5", which is no int. Use a whole number from -2147483648 to 2147483647.
    @Default("9223372036854775808") long large, // error: [DYN331] Numbers.large has the default "9223372036854775808", which is no long. Use a whole number from -9223372036854775808 to 9223372036854775807.
    @Default("1e39") float single, // error: [DYN331] Numbers.single has the default "1e39", which is no float. Use a number that a float can hold.
    @Default("NaN") double twice, // error: [DYN331] Numbers.twice has the default "NaN", which is no double. Use a number that a double can hold.
    @Default("1e-200") double less, // error: [DYN331] Numbers.less has the default "1e-200", which is no double. Use a number that a double can hold.
    @Default("0.5") BigInteger whole, // error: [DYN331] Numbers.whole has the default "0.5", which is no java.math.BigInteger. Use a whole number of at most 38 digits.
    @Default("123456789012345678901234567890123456789") BigDecimal decimal, // error: [DYN331] Numbers.decimal has the default "123456789012345678901234567890123456789", which is no java.math.BigDecimal. Use a number of at most 38 digits.
    @Default("1e999999999") BigDecimal huge, // error: [DYN331] Numbers.huge has the default "1e999999999", which is no java.math.BigDecimal. Use a number of at most 38 digits.
    @Default("") Integer empty, // error: [DYN331] Numbers.empty has the default "", which is no Integer. Use a whole number from -2147483648 to 2147483647.
    @Default("1.0") int fine,
    @Default("1e2") BigInteger fineToo) {}

@DynamoDocument
record Texts(
    @Default("") String fine,
    @Default("ab") char letter, // error: [DYN331] Texts.letter has the default "ab", which is no char. Use one character.
    @Default("True") boolean flag, // error: [DYN331] Texts.flag has the default "True", which is no boolean. Use true or false.
    @Default("opem") State state, // error: [DYN331] Texts.state has the default "opem", which is no defaults.State. Did you mean "OPEN"?
    @Default("x") State other) {} // error: [DYN331] Texts.other has the default "x", which is no defaults.State. Choose one of OPEN, CLOSED.

enum State {
  OPEN,
  CLOSED;

  static final String NOT_A_CONSTANT = "x";
}

@DynamoDocument
record Collections(
    @Default("[]") List<String> fine,
    @Default("[]") @Nullable List<Object> fineNullable,
    @Default("[]") Set<String> fineSet,
    @Default("{}") Map<String, Object> fineMap,
    @Default("{}") List<String> list, // error: [DYN331] Collections.list has the default "{}", which is no List<String>. Use "[]".
    @Default("[1]") Set<Integer> set, // error: [DYN331] Collections.set has the default "[1]", which is no Set<Integer>. Use "[]".
    @Default("[]") Map<String, Integer> map) {} // error: [DYN331] Collections.map has the default "[]", which is no Map<String, Integer>. Use "{}".
