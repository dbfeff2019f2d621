package io.dynamodel.it.docs.onetable;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.Escaping;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.Version;

@DynamoModel(table = "films")
@PartitionKey(
    attribute = "_table_item_id",
    template = "prod#actor#{actor}",
    escaping = Escaping.NONE,
    storeParts = false)
@SortKey(
    attribute = "_table_content_id",
    template = "film#{year}#{title}",
    escaping = Escaping.NONE,
    storeParts = false)
public record Film(
    String actor,
    String year,
    String title,
    String plot,
    @AttributeName("_object_version") @Version long version) {}
