package io.dynamodel.engine.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON text in UTF-8, to and from {@link Json}. */
public final class JsonBytes {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          // The names are those of users' attributes: any number of them.
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private JsonBytes() {}

  /**
   * Reads one value.
   *
   * @throws IOException if {@code bytes} are not one JSON value
   * @throws ServiceException if it nests deeper than any request that could be done
   */
  public static Json read(byte[] bytes) throws IOException {
    try (JsonParser in = FACTORY.createParser(bytes)) {
      JsonToken first = in.nextToken();
      if (first == null) {
        throw new IOException("There is no JSON value.");
      }
      Json value = value(in, first);
      if (in.nextToken() != null) {
        throw new IOException("There is more than one JSON value.");
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw ServiceException.tooDeep();
    }
  }

  private static Json value(JsonParser in, JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> array(in);
      case VALUE_STRING -> new Json.Text(in.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(in.getText());
      case VALUE_TRUE -> Json.of(true);
      case VALUE_FALSE -> Json.of(false);
      case VALUE_NULL -> Json.NULL;
      default -> throw new IOException("Unexpected " + token);
    };
  }

  private static Json object(JsonParser in) throws IOException {
    Map<String, Json> fields = new LinkedHashMap<>();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      fields.put(name, value(in, in.nextToken()));
    }
    return new Json.Obj(Collections.unmodifiableMap(fields));
  }

  private static Json array(JsonParser in) throws IOException {
    List<Json> elements = new ArrayList<>();
    for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      elements.add(value(in, token));
    }
    return new Json.Arr(Collections.unmodifiableList(elements));
  }

  /** The text of {@code json}. */
  public static byte[] write(Json json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
      write(json, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Json json, JsonGenerator out) throws IOException {
    if (json instanceof Json.Obj object) {
      out.writeStartObject();
      for (Map.Entry<String, Json> field : object.fields().entrySet()) {
        out.writeFieldName(field.getKey());
        write(field.getValue(), out);
      }
      out.writeEndObject();
    } else if (json instanceof Json.Arr array) {
      out.writeStartArray();
      for (Json element : array.elements()) {
        write(element, out);
      }
      out.writeEndArray();
    } else if (json instanceof Json.Text text) {
      out.writeString(text.text());
    } else if (json instanceof Json.Num number) {
      out.writeNumber(number.literal());
    } else if (json instanceof Json.Bool bool) {
      out.writeBoolean(bool.value());
    } else {
      out.writeNull();
    }
  }
}
