package io.dynamodel.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over HTTP, byte by byte. */
class ProtocolTest {

  private static final String SIGNED =
      "AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/dynamodb/aws4_request,"
          + " SignedHeaders=host;x-amz-date, Signature=abc";

  private static final DynamoDbEngine ENGINE = DynamoDbEngine.start();
  private static final URI ENDPOINT = ENGINE.listen().endpoint();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @BeforeAll
  static void createTable() {
    Things.create(ENGINE.client());
  }

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  @Test
  void anAnswerHasTheServicesHeaders() throws Exception {
    HttpResponse<String> answer = send(request("ListTables", "{}"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"TableNames\":[\"things\"]}");
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/x-amz-json-1.0");
    assertThat(answer.headers().firstValue("x-amzn-requestid").orElseThrow())
        .matches("[0-9A-Z]{52}");
    CRC32 crc = new CRC32();
    crc.update(answer.body().getBytes(UTF_8));
    assertThat(answer.headers().firstValue("x-amz-crc32")).hasValue(Long.toString(crc.getValue()));
  }

  @Test
  void plainJsonIsAnsweredInPlainJson() throws Exception {
    HttpResponse<String> answer =
        send(request("ListTables", "{}").setHeader("Content-Type", "application/json; charset=x"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
  }

  @Test
  void getSaysThatAllIsWell() throws Exception {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(ENDPOINT));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("healthy: dynamodb.us-east-1.amazonaws.com ");
  }

  @Test
  void otherMethodsAndTypesAreNotFound() throws Exception {
    HttpResponse<String> put = send(request("ListTables", "{}").PUT(BodyPublishers.ofString("{}")));
    assertThat(put.statusCode()).isEqualTo(404);
    assertThat(put.body()).isEqualTo("<UnknownOperationException/>\n");
    HttpResponse<String> text =
        send(request("ListTables", "{}").setHeader("Content-Type", "text/plain"));
    assertThat(text.statusCode()).isEqualTo(404);
  }

  @Test
  void browsersAreAllowed() throws Exception {
    HttpResponse<String> asked =
        send(
            HttpRequest.newBuilder(ENDPOINT)
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "http://page")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "x-amz-target"));
    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.headers().firstValue("access-control-allow-origin")).hasValue("*");
    assertThat(asked.headers().firstValue("access-control-allow-methods")).hasValue("POST");
    assertThat(asked.headers().firstValue("access-control-allow-headers")).hasValue("x-amz-target");
    HttpResponse<String> sent =
        send(request("ListTables", "{}").setHeader("Origin", "http://page"));
    assertThat(sent.headers().firstValue("access-control-allow-origin")).hasValue("*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PutItem",
        "DynamoDB_20111205.ListTables",
        "DynamoDB_20120810.Nothing",
        "DynamoDB_20120810.",
        "DynamoDB_20120810.ListTables.More",
        "garbage"
      })
  void anUnknownTargetIsAnUnknownOperation(String target) throws Exception {
    HttpResponse<String> answer =
        send(request("ListTables", "{}").setHeader("X-Amz-Target", target));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .isEqualTo("{\"__type\":\"com.amazon.coral.service#UnknownOperationException\"}");
  }

  @Test
  void aRequestMustBeSigned() throws Exception {
    HttpResponse<String> missing =
        send(request("ListTables", "{}").setHeader("Authorization", "Basic abc"));
    assertThat(missing.statusCode()).isEqualTo(400);
    assertThat(missing.body())
        .isEqualTo(
            "{\"__type\":\"com.amazon.coral.service#MissingAuthenticationTokenException\","
                + "\"message\":\"Request is missing Authentication Token\"}");
    HttpResponse<String> half =
        send(request("ListTables", "{}").setHeader("Authorization", "AWS4-X Credential=a"));
    assertThat(half.body())
        .contains("#IncompleteSignatureException")
        .contains("Authorization header requires 'Signature' parameter. ")
        .contains("Authorization header requires 'SignedHeaders' parameter. ")
        .contains("Authorization=AWS4-X Credential=a");
  }

  @Test
  void whatIsNoJsonIsToldFirst() throws Exception {
    HttpResponse<String> answer =
        send(request("Nothing", "{").setHeader("Authorization", "Basic abc"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .isEqualTo("{\"__type\":\"com.amazon.coral.service#SerializationException\"}");
  }

  @Test
  void aSignatureIsInTheHeadersOrInTheQuery() throws Exception {
    assertThat(send(request("ListTables", "{}").uri(query("X-Amz-Algorithm"))).body())
        .contains("#InvalidSignatureException", "Found both 'X-Amz-Algorithm'");
    HttpRequest.Builder unsigned =
        HttpRequest.newBuilder()
            .header("Content-Type", "application/x-amz-json-1.0")
            .header("X-Amz-Target", "DynamoDB_20120810.ListTables")
            .POST(BodyPublishers.ofString("{}"));
    assertThat(send(unsigned.copy().uri(query("X-Amz-Algorithm&X-Amz-Date=d"))).body())
        .contains(
            "#IncompleteSignatureException",
            "must include 'X-Amz-Algorithm'. ",
            "must include 'X-Amz-SignedHeaders'. Re-examine the query-string parameters.");
    assertThat(
            send(unsigned
                    .copy()
                    .uri(
                        query(
                            "X-Amz-Algorithm=a&X-Amz-Credential=b&X-Amz-Signature=c"
                                + "&X-Amz-SignedHeaders=d&X-Amz-Date=e")))
                .statusCode())
        .isEqualTo(200);
  }

  private static URI query(String query) {
    return URI.create(ENDPOINT + "/?" + query);
  }

  @Test
  void aBodyOver16MegabytesIsTooLarge() throws Exception {
    String large = "{\"a\":\"" + "x".repeat(17 * 1024 * 1024) + "\"}";
    assertThat(send(request("ListTables", large)).statusCode()).isEqualTo(413);
    assertThat(send(request("ListTables", "{}")).statusCode()).isEqualTo(200);
  }

  @Test
  void bytesThatAreNoHttpHurtNobody() throws Exception {
    for (String garbage :
        new String[] {
          "\u0000\u0001\u0002\r\n\r\n",
          "GET\r\n\r\n",
          "POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
          "POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n",
          "POST / HTTP/1.1\r\nContent-Length: 500\r\n\r\n{",
          "POST /%zz HTTP/1.1\r\n\r\n"
        }) {
      try (Socket socket = new Socket(ENDPOINT.getHost(), ENDPOINT.getPort())) {
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(garbage.getBytes(UTF_8));
        socket.shutdownOutput();
        try (InputStream in = socket.getInputStream()) {
          assertThat(new String(in.readAllBytes(), UTF_8)).doesNotContain("Exception in");
        } catch (SocketException e) {
          assertThat(e).hasMessageContaining("reset");
        }
      }
    }
    assertThat(send(request("ListTables", "{}")).statusCode()).isEqualTo(200);
  }

  @Test
  void clientsThatStopInTheMiddleStopNobodyElse() throws Exception {
    Socket[] stopped = new Socket[30];
    for (int i = 0; i < stopped.length; i++) {
      stopped[i] = new Socket(ENDPOINT.getHost(), ENDPOINT.getPort());
      stopped[i].getOutputStream().write("POST / HTTP/1.1\r\nContent-".getBytes(UTF_8));
    }
    assertThat(send(request("ListTables", "{}")).statusCode()).isEqualTo(200);
    for (Socket each : stopped) {
      each.close();
    }
  }

  private static HttpRequest.Builder request(String operation, String body) {
    return HttpRequest.newBuilder(ENDPOINT)
        .header("Content-Type", "application/x-amz-json-1.0")
        .header("X-Amz-Target", "DynamoDB_20120810." + operation)
        .header("X-Amz-Date", "20260101T000000Z")
        .header("Authorization", SIGNED)
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
  }
}
