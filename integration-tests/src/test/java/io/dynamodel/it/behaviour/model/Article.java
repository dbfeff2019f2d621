package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.NamingStrategy;
import io.dynamodel.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** Only a partition key, which can be generated; stored names differ from the components'. */
@DynamoModel(table = "articles", naming = NamingStrategy.SNAKE_CASE)
public record Article(
    @PartitionKey @AutoId @Nullable String articleId,
    String fullTitle,
    @AttributeName("pages") int pageCount,
    @Nullable String subTitle) {

  public static Article of(@Nullable String id) {
    return new Article(id, "title of " + id, 12, null);
  }
}
