package io.dynamodel.testing;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/**
 * Where the tests run, if not on an engine of their own.
 *
 * @param source what says so
 */
record OtherEndpoint(String source, URI uri) {

  static final String PROPERTY = "dynamodel.test.endpoint";
  static final String VARIABLE = "AWS_ENDPOINT_URL_DYNAMODB";

  /** As the property says; JUnit finds it also in its own configuration. */
  static Optional<OtherEndpoint> fromProperty(ExtensionContext context) {
    return of(PROPERTY, context.getConfigurationParameter(PROPERTY).orElse(null));
  }

  static Optional<OtherEndpoint> fromEnvironment() {
    return of(VARIABLE, System.getenv(VARIABLE));
  }

  private static Optional<OtherEndpoint> of(String source, @Nullable String uri) {
    return Optional.ofNullable(uri)
        .filter(text -> !text.isBlank())
        .map(text -> new OtherEndpoint(source, parse(source, text.strip())));
  }

  private static URI parse(String source, String text) {
    try {
      URI uri = URI.create(text);
      if (uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw new ParameterResolutionException(
        "%s is no endpoint such as http://localhost:8000: %s".formatted(source, text));
  }
}
