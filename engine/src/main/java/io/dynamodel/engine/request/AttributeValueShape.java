package io.dynamodel.engine.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of an attribute value: one for each type. They are apart since they contain it. */
final class AttributeValueShape {

  private static final Map<String, Member> FIELDS = makeFields();

  private AttributeValueShape() {}

  static Map<String, Member> fields() {
    return FIELDS;
  }

  private static Map<String, Member> makeFields() {
    Map<String, Member> fields = new LinkedHashMap<>();
    fields.put("S", Member.text());
    fields.put("N", Member.text());
    fields.put("B", Member.of(new Shape.Blob()));
    fields.put("SS", Member.listOf(Member.text()));
    fields.put("NS", Member.listOf(Member.text()));
    fields.put("BS", Member.listOf(Member.of(new Shape.Blob())));
    fields.put("M", Member.attributes());
    fields.put("L", Member.listOf(Member.value()));
    fields.put("NULL", Member.bool());
    fields.put("BOOL", Member.bool());
    return Collections.unmodifiableMap(fields);
  }
}
