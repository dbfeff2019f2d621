package io.dynamodel.engine;

import java.net.URI;

/** An address on loopback at which the engine listens. It is closed with the engine. */
public final class HttpEndpoint {

  private final URI endpoint;

  HttpEndpoint(URI endpoint) {
    this.endpoint = endpoint;
  }

  /** The endpoint, such as {@code http://127.0.0.1:8000}. */
  public URI endpoint() {
    return endpoint;
  }
}
