package io.dynamodel.it.enhanced;

import java.net.URI;
import java.net.URL;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** {@link Texts} as a bean of the AWS enhanced client. */
@NullUnmarked
@DynamoDbBean
public class TextsBean {
  private String text;
  private Suit suit;
  private UUID uuid;
  private URI uri;
  private URL url;
  private Locale locale;
  private ZoneId zone;

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Suit getSuit() {
    return suit;
  }

  public void setSuit(Suit suit) {
    this.suit = suit;
  }

  public UUID getUuid() {
    return uuid;
  }

  public void setUuid(UUID uuid) {
    this.uuid = uuid;
  }

  public URI getUri() {
    return uri;
  }

  public void setUri(URI uri) {
    this.uri = uri;
  }

  public URL getUrl() {
    return url;
  }

  public void setUrl(URL url) {
    this.url = url;
  }

  public Locale getLocale() {
    return locale;
  }

  public void setLocale(Locale locale) {
    this.locale = locale;
  }

  public ZoneId getZone() {
    return zone;
  }

  public void setZone(ZoneId zone) {
    this.zone = zone;
  }
}
