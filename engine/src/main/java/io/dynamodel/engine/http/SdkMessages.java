package io.dynamodel.engine.http;

import io.dynamodel.engine.wire.Answer;
import java.net.SocketException;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** The SDK's requests and responses, as the engine has them. */
final class SdkMessages {

  static final String CLIENT_NAME = "DynamoDbEngine";

  private SdkMessages() {}

  static Request request(SdkHttpRequest request, byte[] body) {
    return new Request(
        request.method().name(),
        request.encodedQueryParameters().orElse(""),
        name -> request.firstMatchingHeader(name).orElse(null),
        body);
  }

  static SdkHttpResponse response(Answer answer) {
    SdkHttpFullResponse.Builder response =
        SdkHttpResponse.builder()
            .statusCode(answer.status())
            .putHeader("Content-Length", Integer.toString(answer.body().length));
    answer.headers().forEach(response::putHeader);
    return response.build();
  }

  /** The exception of a client when the connection ends without an answer. */
  static SocketException lost() {
    return new SocketException("Connection reset");
  }
}
