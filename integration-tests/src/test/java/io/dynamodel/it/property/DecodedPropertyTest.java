package io.dynamodel.it.property;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Kinds;
import io.dynamodel.property.Property;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Items that other writers have changed read the same from their bytes and from the SDK's maps. */
class DecodedPropertyTest {
  private static final DynamoDbEngine ENGINE = DynamoDbEngine.start();
  private static final DynamoDbClient CLIENT =
      ENGINE
          .configure(
              DynamoDbClient.builder()
                  .overrideConfiguration(
                      c -> c.addExecutionInterceptor(Dynamo.decodingInterceptor())))
          .build();
  private static final List<Decoded<?>> MODELS =
      decoded(
          Models.all(Dynamo.of(CLIENT)),
          Models.all(Dynamo.builder().client(CLIENT).directDecoding(false).build()));

  static {
    MODELS.forEach(Decoded::createTable);
  }

  private static List<Decoded<?>> decoded(List<Model<?>> fromBytes, List<Model<?>> bySdk) {
    return IntStream.range(0, fromBytes.size())
        .<Decoded<?>>mapToObj(i -> Decoded.of(fromBytes.get(i), bySdk.get(i)))
        .toList();
  }

  @AfterAll
  static void close() {
    CLIENT.close();
    ENGINE.close();
  }

  @Test
  void theSameRecordsAndErrors() {
    Gen<Altered<?>> altered = Gens.oneOf(MODELS.stream().map(Decoded::altered).toList());
    Kinds<Boolean> read = Property.of(300).classify(altered, each -> each.check(CLIENT));
    read.assertMoreThan(15, true);
    read.assertMoreThan(15, false);
  }
}
