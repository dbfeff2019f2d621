package io.dynamodel.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dynamodel.internal.answer.Canned.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Whatever comes, what is made of it is what the SDK makes of it. */
class AnswerInterceptorTest {
  private static final String JSON =
      "{\"Item\":{\"a\":{\"S\":\"x\"}},\"ConsumedCapacity\":{\"CapacityUnits\":0.5}}";
  private static final Answer GOOD = Answer.of(JSON);

  /** The items of these answers are taken. */
  static Stream<Arguments> understood() {
    return Stream.of(
        arguments("as DynamoDB sends it", new Answer[] {GOOD}),
        arguments("without a checksum", new Answer[] {GOOD.without("x-amz-crc32")}),
        arguments("without its length", new Answer[] {GOOD.without("Content-Length")}),
        arguments("of a wrong length", new Answer[] {GOOD.with("Content-Length", "5")}),
        arguments("of no length at all", new Answer[] {GOOD.with("Content-Length", "many")}),
        arguments("after an error", new Answer[] {Answer.of("{}").withStatus(500), GOOD}),
        arguments("after a cut body", new Answer[] {GOOD.cutAt(20), GOOD}),
        arguments("with an empty item", new Answer[] {Answer.of("{\"Item\":{}}")}),
        arguments("in other bytes", new Answer[] {Answer.of(" {\"Item\" :{ } , \"x\":[1.5]}\n")}));
  }

  /** Answers that the SDK decodes, or refuses. */
  static Stream<Arguments> leftToTheSdk() {
    return Stream.of(
        arguments("without an item", new Answer[] {Answer.of("{}")}),
        arguments("with an item that is null", new Answer[] {Answer.of("{\"Item\":null}")}),
        arguments("compressed", new Answer[] {gzip().with("Content-Encoding", "gzip")}),
        arguments("of another type", new Answer[] {GOOD.with("Content-Type", "text/plain")}),
        arguments("of no type", new Answer[] {GOOD.without("Content-Type")}),
        arguments("an error of the request", new Answer[] {error()}),
        arguments("an error of the service", new Answer[] {Answer.of("{}").withStatus(500)}),
        arguments("with a wrong checksum", new Answer[] {GOOD.with("x-amz-crc32", "7")}),
        arguments(
            "whose checksum is right the next time",
            new Answer[] {GOOD.with("x-amz-crc32", "7"), GOOD}),
        arguments("with a checksum that is none", new Answer[] {GOOD.with("x-amz-crc32", "x")}),
        arguments("cut", new Answer[] {GOOD.cutAt(20)}),
        arguments("cut within the JSON", new Answer[] {Answer.of(JSON.substring(0, 30))}),
        arguments("empty", new Answer[] {Answer.of("")}),
        arguments("no object", new Answer[] {Answer.of("[]")}),
        arguments("null", new Answer[] {Answer.of("null")}),
        arguments("with more behind it", new Answer[] {Answer.of(JSON + "x")}),
        arguments("wrong in the rest", new Answer[] {Answer.of("{\"Item\":{},\"x\":tru}")}),
        arguments("with a number that is none", new Answer[] {Answer.of("{\"Item\":{},\"x\":01}")}),
        arguments("with two items", new Answer[] {Answer.of("{\"Item\":{},\"Item\":{}}")}),
        arguments(
            "with a name twice",
            item("{\"a\":{\"S\":\"x\"},\"b\":{\"S\":\"\"},\"a\":{\"S\":\"y\"}}")),
        arguments(
            "with a name twice, escaped", item("{\"a\":{\"S\":\"x\"},\"\\u0061\":{\"S\":\"y\"}}")),
        arguments("with two types", item("{\"a\":{\"S\":\"x\",\"N\":\"1\"}}")),
        arguments("with an unknown type", item("{\"a\":{\"X\":\"x\"}}")),
        arguments("with no type", item("{\"a\":{}}")),
        arguments("with text that is null", item("{\"a\":{\"S\":null}}")),
        arguments("with a number that is one", item("{\"a\":{\"N\":1}}")),
        arguments("with a boolean in quotes", item("{\"a\":{\"BOOL\":\"true\"}}")),
        arguments("with a NULL that is false", item("{\"a\":{\"NULL\":false}}")),
        arguments("with a list that is null", item("{\"a\":{\"L\":null}}")),
        arguments("with an element that is null", item("{\"a\":{\"L\":[null]}}")),
        arguments("with no Base64", item("{\"a\":{\"B\":\"?\"}}")),
        arguments("with Base64 without its end", item("{\"a\":{\"B\":\"AA\"}}")),
        arguments("with Base64 of too many bits", item("{\"a\":{\"B\":\"AB==\"}}")),
        arguments("with Base64 of padding alone", item("{\"a\":{\"B\":\"====\"}}")),
        arguments("with a line break in a text", item("{\"a\":{\"S\":\"\n\"}}")),
        arguments("with an unknown escape", item("{\"a\":{\"S\":\"\\x\"}}")),
        arguments("with half an escape", item("{\"a\":{\"S\":\"\\u12\"}}")),
        arguments("with a comma too many", item("{\"a\":{\"S\":\"x\"},}")),
        arguments("with no UTF-8", new Answer[] {latin1("{\"Item\":{\"a\":{\"S\":\"\u00e9\"}}}")}),
        arguments(
            "with a surrogate",
            new Answer[] {latin1("{\"Item\":{\"a\":{\"S\":\"\u00ed\u00a0\u0080\"}}}")}),
        arguments(
            "with half a character",
            new Answer[] {latin1("{\"Item\":{\"a\":{\"S\":\"\u00e2\u0082\"}}}")}),
        arguments("too deep", item(deep(100))));
  }

  private static Answer[] item(String item) {
    return new Answer[] {Answer.of("{\"Item\":" + item + "}")};
  }

  private static String deep(int levels) {
    return "{\"a\":" + "{\"L\":[".repeat(levels) + "]}".repeat(levels) + "}";
  }

  private static Answer latin1(String body) {
    return Answer.of(body.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Answer error() {
    return Answer.of(
            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\","
                + "\"Item\":{\"a\":{\"S\":\"x\"}}}")
        .withStatus(400);
  }

  private static Answer gzip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(JSON.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.of(bytes.toByteArray());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("understood")
  void takesTheItems(String what, Answer[] answers) throws Exception {
    Outcome decoded = Outcome.waiting(answers, new AnswerInterceptor());
    assertThat(decoded)
        .isEqualTo(Outcome.waiting(answers).taken())
        .isEqualTo(Outcome.async(answers).taken());
    assertThat(Outcome.async(answers, new AnswerInterceptor())).isEqualTo(decoded);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("leftToTheSdk")
  void leavesToTheSdkWhatItDoesNotUnderstand(String what, Answer[] answers) throws Exception {
    assertThat(Outcome.waiting(answers, new AnswerInterceptor()))
        .isEqualTo(Outcome.waiting(answers));
    assertThat(Outcome.async(answers, new AnswerInterceptor())).isEqualTo(Outcome.async(answers));
  }

  /** The SDK stops reading where the JSON is wrong, and then finds the checksum wrong, too. */
  @Test
  void saysWhatIsWrongInALongAnswer() throws Exception {
    Answer[] answers = item(deep(2000));
    assertThat(Outcome.waiting(answers, new AnswerInterceptor()))
        .isEqualTo(Outcome.waiting(answers));
    assertThat(Outcome.async(answers).thrown()).contains("Crc32MismatchException");
    assertThat(Outcome.async(answers, new AnswerInterceptor()).thrown())
        .contains("nesting depth (1001)");
  }

  @Test
  void mayBeThereTwice() throws Exception {
    ExecutionInterceptor[] twice = {new AnswerInterceptor(), new AnswerInterceptor()};
    Answer[] answers = {Answer.of("{}").withStatus(500), GOOD};
    assertThat(Outcome.waiting(answers, twice)).isEqualTo(Outcome.waiting(answers).taken());
    assertThat(Outcome.async(answers, twice)).isEqualTo(Outcome.waiting(answers).taken());
  }

  @Test
  void requestsThatWaitForNoItemsGetTheirAnswers() {
    try (DynamoDbClient client = new Canned(GOOD).client(new AnswerInterceptor());
        DynamoDbAsyncClient async = new Canned(GOOD).asyncClient(new AnswerInterceptor())) {
      assertThat(client.getItem(Outcome.REQUEST).item()).containsKey("a");
      assertThat(async.getItem(Outcome.REQUEST).join().item()).containsKey("a");
    }
  }

  @Test
  void clientsSayWhetherTheyHaveIt() {
    try (DynamoDbClient with = new Canned(GOOD).client(new AnswerInterceptor());
        DynamoDbClient without = new Canned(GOOD).client()) {
      assertThat(AnswerInterceptor.isOf(with)).isTrue();
      assertThat(AnswerInterceptor.isOf(without)).isFalse();
      assertThat(AnswerInterceptor.isOf(null)).isFalse();
      assertThat(AnswerInterceptor.isOf(new Wrapper())).isFalse();
    }
  }

  /** Its {@code serviceClientConfiguration} throws. */
  private static final class Wrapper implements DynamoDbClient {
    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }
}
