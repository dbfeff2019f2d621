package io.dynamodel.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.convert.Converters;
import io.dynamodel.exception.DynamodelException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.Change;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What an update with a version tries next. */
class UpdateAttemptTest {
  private static final Map<String, AttributeValue> KEY = Map.of("id", AttributeValue.createS("1"));
  private static final AttributeValue VERSION_3 = AttributeValue.createN("3");
  private static final MapAttribute<String, String, String, OptionalTextAttribute<String, String>>
      NOTES =
          new MapAttribute<>(
              AttributePath.of("notes"),
              Converters.TEXT,
              Converters.TEXT,
              path -> new OptionalTextAttribute<>(path, Converters.TEXT));

  private static UpdateAttempt<String> first() {
    TableSchema<String> schema =
        TableSchema.<String>builder("things", id -> KEY, item -> item.value("id").text())
            .key(KeyAttribute.of("id", "id", Converters.TEXT))
            .version("version", id -> 0)
            .build();
    Writes<String> writes =
        new Writes<>(
            new TableContext<>(schema, "things", false, null, true),
            InstantSource.fixed(Instant.EPOCH));
    return UpdateAttempt.first(
        writes.update(
            KEY, 2, Map::of, List.of(Change.of(NOTES.upsert(NOTES.key("k").set("x")))), null));
  }

  private static DynamodelException failure(UpdateAttempt<String> attempt, DynamoDbException e) {
    return catchThrowableOfType(DynamodelException.class, () -> attempt.exchange().refused(e));
  }

  private static DynamoDbException lacksParent() {
    return (DynamoDbException)
        DynamoDbException.builder()
            .awsErrorDetails(
                AwsErrorDetails.builder()
                    .errorCode("ValidationException")
                    .errorMessage(
                        "The document path provided in the update expression is invalid for update")
                    .build())
            .build();
  }

  private static UpdateAttempt<String> second() {
    UpdateAttempt<String> attempt = first();
    return attempt.after(failure(attempt, lacksParent()));
  }

  @Test
  void theVersionIsAskedForAndRaisedInEveryForm() {
    assertThat(first().exchange().request().updateExpression())
        .isEqualTo("SET #0.#1 = :0, #2 = :1");
    assertThat(second().exchange().request().updateExpression()).isEqualTo("SET #0 = :0, #1 = :1");
    assertThat(second().exchange().request().conditionExpression())
        .isEqualTo(
            "attribute_exists(#2) AND #1 = :2 AND"
                + " (attribute_not_exists(#0) OR attribute_type(#0, :3))");
  }

  @Test
  void aRepeatedRequestThatMetItsOwnVersionIsNotTriedAgain() {
    DynamoDbException repeated =
        ConditionalCheckFailedException.builder()
            .item(
                Map.of(
                    "id", AttributeValue.createS("1"),
                    "version", VERSION_3,
                    "notes", AttributeValue.createM(Map.of("k", AttributeValue.createS("x")))))
            .numAttempts(2)
            .build();
    UpdateAttempt<String> second = second();

    assertThatExceptionOfType(VersionConflictException.class)
        .isThrownBy(() -> second.after(failure(second, repeated)))
        .satisfies(e -> assertThat(e.mayHaveBeenApplied()).isTrue());
  }

  @Test
  void withTheRightVersionTheItemIsTakenAtItsWord() {
    DynamoDbException created =
        ConditionalCheckFailedException.builder()
            .item(
                Map.of(
                    "id", AttributeValue.createS("1"),
                    "version", AttributeValue.createN("2"),
                    "notes", AttributeValue.createM(Map.of())))
            .build();
    UpdateAttempt<String> second = second();

    assertThat(second.after(failure(second, created)).exchange().request().updateExpression())
        .isEqualTo(first().exchange().request().updateExpression());
  }
}
