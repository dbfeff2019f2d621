package templates;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.Escaping;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Not escaped, and the parts are stored in the key alone; with names that methods have. */
@DynamoModel(table = "pages")
@PartitionKey(
    attribute = "pk",
    template = "book:{selection}",
    escaping = Escaping.NONE,
    storeParts = false)
@SortKey(
    attribute = "sk",
    template = "{sort}/{language}/{date}:{author}:{count}/v{id}",
    escaping = Escaping.NONE,
    storeParts = false)
record Page(
    String selection,
    String sort,
    Kind language,
    LocalDate date,
    UUID author,
    long count,
    @AutoId @Nullable String id,
    String text) {}
