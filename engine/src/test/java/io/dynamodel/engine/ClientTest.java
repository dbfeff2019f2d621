package io.dynamodel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

class ClientTest {

  private final DynamoDbEngine engine = DynamoDbEngine.start();

  @BeforeEach
  void createTable() {
    Things.create(engine.client());
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void whatIsPutIsRead() {
    engine.client().putItem(Things.put("a", 1));
    assertThat(Things.get(engine.client(), "a")).isEqualTo(Things.item("a", 1));
  }

  @Test
  void errorsAreTheSdksExceptions() {
    assertThatThrownBy(
            () -> engine.client().getItem(get -> get.tableName("nothing").key(Things.key("a"))))
        .isInstanceOfSatisfying(
            ResourceNotFoundException.class,
            e -> {
              assertThat(e.awsErrorDetails().errorMessage())
                  .isEqualTo("Requested resource not found");
              assertThat(e.statusCode()).isEqualTo(400);
              assertThat(e.requestId()).matches("[0-9A-Z]{52}");
            });
  }

  @Test
  void theWholePipelineOfTheSdkRuns() {
    List<SdkHttpResponse> seen = new CopyOnWriteArrayList<>();
    List<MetricCollection> metrics = new CopyOnWriteArrayList<>();
    DynamoDbClient mine =
        engine
            .configure(DynamoDbClient.builder())
            .overrideConfiguration(
                o ->
                    o.addExecutionInterceptor(
                            new ExecutionInterceptor() {
                              @Override
                              public void afterTransmission(
                                  Context.AfterTransmission context, ExecutionAttributes all) {
                                seen.add(context.httpResponse());
                              }
                            })
                        .addMetricPublisher(
                            new MetricPublisher() {
                              @Override
                              public void publish(MetricCollection collection) {
                                metrics.add(collection);
                              }

                              @Override
                              public void close() {}
                            }))
            .build();
    mine.putItem(Things.put("a", 1));
    mine.close();
    assertThat(seen).hasSize(1);
    assertThat(seen.get(0).firstMatchingHeader("Content-Type"))
        .hasValue("application/x-amz-json-1.0");
    assertThat(seen.get(0).firstMatchingHeader("x-amz-crc32")).isPresent();
    assertThat(metrics).hasSize(1);
    // A client of one's own does not close the engine.
    assertThat(Things.exists(engine.client(), "a")).isTrue();
  }

  @Test
  void whatAClientWasSetToStaysSet() {
    DynamoDbClient mine =
        engine
            .configure(
                DynamoDbClient.builder()
                    .overrideConfiguration(o -> o.putHeader("x-mine", "yes").appId("mine")))
            .build();
    assertThat(mine.serviceClientConfiguration().overrideConfiguration().headers().get("x-mine"))
        .containsExactly("yes");
    mine.close();
  }

  @Test
  void asynchronousRequestsGoOnTogether() {
    DynamoDbAsyncClient client = engine.asyncClient();
    List<?> puts =
        IntStream.range(0, 200)
            .mapToObj(i -> client.putItem(Things.put("k" + i, i)))
            .toList()
            .stream()
            .map(future -> future.join())
            .toList();
    assertThat(puts).hasSize(200);
    assertThat(Things.count(engine.client())).isEqualTo(200);
  }

  @Test
  void anAsynchronousErrorIsTheFutures() {
    assertThatThrownBy(
            () ->
                engine
                    .asyncClient()
                    .getItem(get -> get.tableName("nothing").key(Things.key("a")))
                    .join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void streamsHaveTheirOwnClient() {
    try (DynamoDbStreamsClient streams =
        engine.configure(DynamoDbStreamsClient.builder()).build()) {
      assertThat(streams.listStreams().streams()).isEmpty();
    }
  }

  @Test
  void theEnginesClientsAreAlwaysTheSame() {
    assertThat(engine.client()).isSameAs(engine.client());
    assertThat(engine.asyncClient()).isSameAs(engine.asyncClient());
  }

  @Test
  void anInterruptedCallerIsAborted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> engine.client().putItem(Things.put("a", 1)))
        .isInstanceOf(AbortedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aClosedEngineRefusesRequests() {
    DynamoDbClient mine = engine.configure(DynamoDbClient.builder()).build();
    DynamoDbAsyncClient async = engine.configure(DynamoDbAsyncClient.builder()).build();
    engine.close();
    engine.close();
    assertThatThrownBy(() -> mine.putItem(Things.put("a", 1)))
        .hasMessageContaining("The DynamoDbEngine is closed");
    assertThatThrownBy(() -> async.putItem(Things.put("a", 1)).join())
        .hasMessageContaining("The DynamoDbEngine is closed");
    assertThatThrownBy(engine::listen).hasMessage("The DynamoDbEngine is closed");
    mine.close();
    async.close();
  }
}
