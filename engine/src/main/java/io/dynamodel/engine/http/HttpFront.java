package io.dynamodel.engine.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.dynamodel.engine.wire.Answer;
import io.dynamodel.engine.wire.Delivery;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Executor;

/** The engine behind HTTP, on loopback alone. */
public final class HttpFront {

  private static final byte[] HOST = {127, 0, 0, 1};
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  static {
    // Else each answer waits 40 ms: the JDK's server sends headers and body as two packets.
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
  }

  private final HttpServer server;
  private final Gateway gateway;

  private HttpFront(HttpServer server, Gateway gateway) {
    this.server = server;
    this.gateway = gateway;
  }

  /**
   * Starts to listen.
   *
   * @param port the port, 0 for one that is free
   * @throws IOException if the port is in use
   */
  public static HttpFront listen(int port, Gateway gateway, Executor executor) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(HOST), port), 0);
    HttpFront front = new HttpFront(server, gateway);
    server.setExecutor(executor);
    server.createContext("/", front::handle);
    startAsDaemon(server);
    return front;
  }

  /** The server's own thread is a daemon only if it is started by one. */
  private static void startAsDaemon(HttpServer server) {
    Thread starter = new Thread(server::start, "dynamodel-http-start");
    starter.setDaemon(true);
    starter.start();
    boolean interrupted = false;
    while (starter.isAlive()) {
      try {
        starter.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The address at which it listens. */
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Stops at once. */
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body;
    try (InputStream in = exchange.getRequestBody()) {
      body = in.readNBytes(Gateway.MAX_BODY + 1);
      // What is too large is read to its end, else the client does not look at the answer.
      in.transferTo(OutputStream.nullOutputStream());
    }
    String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    gateway
        .answer(
            new Request(
                exchange.getRequestMethod(),
                query,
                name -> exchange.getRequestHeaders().getFirst(name),
                body))
        .whenComplete(
            (delivery, failure) ->
                send(exchange, failure == null ? delivery : new Delivery.Lost()));
  }

  /** Sends what arrives. Closing an exchange that was not answered closes the connection. */
  private static void send(HttpExchange exchange, Delivery delivery) {
    try (exchange) {
      if (delivery instanceof Delivery.Whole whole) {
        send(exchange, whole.answer(), whole.answer().body().length);
      } else if (delivery instanceof Delivery.Half half) {
        send(exchange, half.answer(), half.length());
      }
    } catch (IOException e) {
      // The client has gone. There is nobody to tell it to.
    }
  }

  private static void send(HttpExchange exchange, Answer answer, int length) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    boolean bodiless = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), bodiless ? -1 : answer.body().length);
    if (!bodiless) {
      exchange.getResponseBody().write(answer.body(), 0, length);
      exchange.getResponseBody().flush();
    }
  }
}
