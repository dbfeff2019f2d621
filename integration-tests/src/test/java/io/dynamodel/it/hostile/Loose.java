package io.dynamodel.it.hostile;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Unmapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every place that takes values of any stored type. */
@DynamoModel(table = "loose")
record Loose(
    @PartitionKey String id,
    @Nullable Object any,
    List<Object> list,
    Map<String, Object> map,
    @Nullable AttributeValue raw,
    List<AttributeValue> raws,
    Map<String, AttributeValue> rawMap,
    @ConvertWith(AnyConverter.class) @Nullable Any own,
    List<@ConvertWith(AnyConverter.class) Any> owns,
    Map<String, @ConvertWith(AnyConverter.class) Any> ownMap,
    @Nullable Container container,
    List<Bag> bags,
    @Unmapped Map<String, AttributeValue> rest) {

  static Loose empty() {
    return new Loose(
        "k", null, List.of(), Map.of(), null, List.of(), Map.of(), null, List.of(), Map.of(), null,
        List.of(), Map.of());
  }

  Loose withAny(Object newAny) {
    return new Loose(
        id, newAny, list, map, raw, raws, rawMap, own, owns, ownMap, container, bags, rest);
  }

  Loose withList(List<Object> newList) {
    return new Loose(
        id, any, newList, map, raw, raws, rawMap, own, owns, ownMap, container, bags, rest);
  }

  Loose withMap(Map<String, Object> newMap) {
    return new Loose(
        id, any, list, newMap, raw, raws, rawMap, own, owns, ownMap, container, bags, rest);
  }

  Loose withRaw(AttributeValue newRaw) {
    return new Loose(
        id, any, list, map, newRaw, raws, rawMap, own, owns, ownMap, container, bags, rest);
  }

  Loose withRaws(List<AttributeValue> newRaws) {
    return new Loose(
        id, any, list, map, raw, newRaws, rawMap, own, owns, ownMap, container, bags, rest);
  }

  Loose withRawMap(Map<String, AttributeValue> newRawMap) {
    return new Loose(
        id, any, list, map, raw, raws, newRawMap, own, owns, ownMap, container, bags, rest);
  }

  Loose withOwn(Any newOwn) {
    return new Loose(
        id, any, list, map, raw, raws, rawMap, newOwn, owns, ownMap, container, bags, rest);
  }

  Loose withOwns(List<Any> newOwns) {
    return new Loose(
        id, any, list, map, raw, raws, rawMap, own, newOwns, ownMap, container, bags, rest);
  }

  Loose withOwnMap(Map<String, Any> newOwnMap) {
    return new Loose(
        id, any, list, map, raw, raws, rawMap, own, owns, newOwnMap, container, bags, rest);
  }

  Loose withContainer(Container newContainer) {
    return new Loose(
        id, any, list, map, raw, raws, rawMap, own, owns, ownMap, newContainer, bags, rest);
  }

  Loose withBags(Bag... newBags) {
    return new Loose(
        id,
        any,
        list,
        map,
        raw,
        raws,
        rawMap,
        own,
        owns,
        ownMap,
        container,
        List.of(newBags),
        rest);
  }

  Loose withRest(Map<String, AttributeValue> newRest) {
    return new Loose(
        id, any, list, map, raw, raws, rawMap, own, owns, ownMap, container, bags, newRest);
  }
}
