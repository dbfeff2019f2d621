package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

@DynamoDocument
public record Category(String name, @Nullable Category parent, List<Category> related) {}
