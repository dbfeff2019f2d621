package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.TableModel.Index;
import io.dynamodel.processor.model.TableModel.Key;
import java.util.List;
import java.util.Optional;

/**
 * A sealed interface with {@code @DynamoModel}.
 *
 * @param types the types of its items, by name
 * @param key the key, if all types have the same partition key: what a query has to know; without a
 *     sort key, which is of each type
 * @param indexes the indexes of all types, whose keys are likewise, and which hold whole items
 * @param common the attributes that all types have
 */
public record SealedTableModel(
    Origin origin,
    ClassName tableType,
    Optional<ClassName> async,
    Optional<ClassName> constants,
    String table,
    List<TableModel> types,
    Optional<Key> key,
    List<Index> indexes,
    List<Component> common)
    implements TableClass {

  public SealedTableModel {
    types = List.copyOf(types);
    indexes = List.copyOf(indexes);
    common = List.copyOf(common);
  }

  @Override
  public ClassName model() {
    return origin.type();
  }

  @Override
  public boolean isAcrossPackages() {
    return types.stream().anyMatch(TableModel::isAcrossPackages);
  }

  @Override
  public boolean isBatchWritable() {
    return types.stream().allMatch(TableModel::isBatchWritable);
  }
}
