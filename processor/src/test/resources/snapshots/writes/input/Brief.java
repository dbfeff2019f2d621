package writes;

import io.dynamodel.annotations.DynamoProjection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a list of articles shows. */
@DynamoProjection(of = Article.class)
public record Brief(String id, Long revision, @Nullable Instant created, Instant changed) {}
