package accounts;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Unique;
import io.dynamodel.annotations.Version;
import org.jspecify.annotations.Nullable;

/** An account with unique values. */
@DynamoModel(table = "accounts", async = true)
@GlobalIndex(name = "country-index", partition = "country", sort = "name")
public record Account(
    @PartitionKey @AutoId @Nullable String id,
    @Unique String mail,
    @Unique(value = "user", scope = "country") String name,
    String country,
    @Unique(scope = {"country", "level"}) @Nullable Integer place,
    int level,
    @Default("0") int visits,
    @Version long version) {}
