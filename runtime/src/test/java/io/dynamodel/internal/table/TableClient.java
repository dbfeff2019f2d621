package io.dynamodel.internal.table;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;

/** Gives scripted answers, in order, and keeps what it was asked, as {@code Operation argument}. */
final class TableClient implements DynamoDbClient {
  private final List<String> asked = new ArrayList<>();
  private final Deque<Object> answers = new ArrayDeque<>();

  /** An answer is a response, or an exception to throw. */
  TableClient answer(Object... next) {
    answers.addAll(List.of(next));
    return this;
  }

  /** What was asked; all answers were used. */
  List<String> asked() {
    if (!answers.isEmpty()) {
      throw new AssertionError("Not asked for: " + answers);
    }
    return asked;
  }

  static DynamoDbException inUse() {
    return failure(ResourceInUseException.builder(), "ResourceInUseException", "It exists");
  }

  static DynamoDbException notFound() {
    return failure(ResourceNotFoundException.builder(), "ResourceNotFoundException", "No table");
  }

  static DynamoDbException throttled() {
    return failure(DynamoDbException.builder(), "ThrottlingException", "Slow down");
  }

  static DynamoDbException refused(String message) {
    return failure(DynamoDbException.builder(), "ValidationException", message);
  }

  /** The SDK's waiter looks at the code. */
  private static DynamoDbException failure(
      AwsServiceException.Builder builder, String code, String message) {
    AwsErrorDetails details =
        AwsErrorDetails.builder().errorCode(code).errorMessage(message).build();
    return (DynamoDbException) builder.awsErrorDetails(details).message(message).build();
  }

  static CreateTableResponse created() {
    return CreateTableResponse.builder().build();
  }

  static DescribeTableResponse status(String status) {
    return DescribeTableResponse.builder().table(table -> table.tableStatus(status)).build();
  }

  static DescribeTimeToLiveResponse timeToLive(TimeToLiveStatus status, String attribute) {
    return DescribeTimeToLiveResponse.builder()
        .timeToLiveDescription(ttl -> ttl.timeToLiveStatus(status).attributeName(attribute))
        .build();
  }

  static DescribeTimeToLiveResponse noTimeToLive() {
    return DescribeTimeToLiveResponse.builder()
        .timeToLiveDescription(ttl -> ttl.timeToLiveStatus(TimeToLiveStatus.DISABLED))
        .build();
  }

  static UpdateTimeToLiveResponse enabled() {
    return UpdateTimeToLiveResponse.builder().build();
  }

  static ListTagsOfResourceResponse tag(String key, String value, String nextToken) {
    return ListTagsOfResourceResponse.builder()
        .tags(Tag.builder().key(key).value(value).build())
        .nextToken(nextToken)
        .build();
  }

  private <R> R next(Class<R> type, String operation, String argument) {
    asked.add(operation + " " + argument);
    Object answer = requireNonNull(answers.poll(), () -> "No answer to " + asked);
    if (answer instanceof RuntimeException failure) {
      throw failure;
    }
    return type.cast(answer);
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {
    throw new AssertionError("It is the user's");
  }

  @Override
  public CreateTableResponse createTable(CreateTableRequest request) {
    return next(CreateTableResponse.class, "CreateTable", request.tableName());
  }

  @Override
  public DescribeTableResponse describeTable(DescribeTableRequest request) {
    return next(DescribeTableResponse.class, "DescribeTable", request.tableName());
  }

  @Override
  public DeleteTableResponse deleteTable(DeleteTableRequest request) {
    return next(DeleteTableResponse.class, "DeleteTable", request.tableName());
  }

  @Override
  public DescribeTimeToLiveResponse describeTimeToLive(DescribeTimeToLiveRequest request) {
    return next(DescribeTimeToLiveResponse.class, "DescribeTimeToLive", request.tableName());
  }

  @Override
  public UpdateTimeToLiveResponse updateTimeToLive(UpdateTimeToLiveRequest request) {
    return next(
        UpdateTimeToLiveResponse.class,
        "UpdateTimeToLive",
        request.timeToLiveSpecification().enabled()
            ? request.timeToLiveSpecification().attributeName()
            : "off");
  }

  @Override
  public ListTagsOfResourceResponse listTagsOfResource(ListTagsOfResourceRequest request) {
    return next(
        ListTagsOfResourceResponse.class,
        "ListTagsOfResource",
        request.resourceArn() + " " + request.nextToken());
  }
}
