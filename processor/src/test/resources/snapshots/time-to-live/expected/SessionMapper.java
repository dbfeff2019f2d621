package timetolive;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Session} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class SessionMapper {
  private SessionMapper() {}

  /**
   * The attributes that store {@code session}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code session} is null
   */
  public static Map<String, AttributeValue> toItem(Session session) {
    Objects.requireNonNull(session, "session");
    return new ItemWriter(3)
        .<String>put("id", Converters.TEXT, session.id())
        .<Instant>put("started", Converters.INSTANT, session.started())
        .<Instant>put("expires_at", Converters.TIME_TO_LIVE, session.expires())
        .item();
  }

  /**
   * The {@link Session} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Session fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Session read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Session session =
          new Session(
              in.<String>key("id", Converters.TEXT),
              in.<Instant>get("started", Converters.INSTANT),
              in.<Instant>get("expires_at", Converters.TIME_TO_LIVE));
      in.keeps("id", session.id());
      return session;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
