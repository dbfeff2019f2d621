package documents;

import io.dynamodel.annotations.DynamoDocument;
import org.jspecify.annotations.Nullable;

@DynamoDocument
public record Pet(String name, @Nullable Person owner) {}
