package io.dynamodel.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.ItemReport;
import io.dynamodel.TableDifference;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** docs/tables.md. */
@WithDynamoDb
class TablesTest {
  private final DynamoDbClient client;
  private final List<String> log = new ArrayList<>();

  TablesTest(DynamoDbClient client) {
    this.client = client;
  }

  @Test
  void createAndVerify() {
    ParcelTable parcels = new ParcelTable(client);

    parcels.admin().createIfAbsent();

    for (TableDifference difference : parcels.admin().verify()) {
      log.add(difference.difference() + " " + difference.change());
    }
    assertThat(log).isEmpty();
  }

  @Test
  void verifyItems() {
    ParcelTable parcels = new ParcelTable(client);
    parcels.admin().createIfAbsent();

    ItemReport sample = parcels.admin().verifyItems(1000);
    ItemReport all = parcels.admin().verifyItems();

    for (ItemReport.Finding finding : all.findings()) {
      log.add(finding.toString());
    }
    assertThat(log).isEmpty();
    assertThat(sample.findings(ItemReport.Kind.UNREADABLE)).isEmpty();
  }

  @Test
  void settings() {
    ParcelTable parcels = new ParcelTable(client, "provisioned-parcels");

    parcels
        .admin()
        .provisioned(10, 5)
        .provisioned("depot-index", 20, 5)
        .streamView(StreamViewType.NEW_AND_OLD_IMAGES)
        .create();

    assertThat(parcels.admin().provisioned(10, 5).provisioned("depot-index", 20, 5).verify())
        .isEmpty();
    assertThat(parcels.admin().onDemand().verify()).isNotEmpty();
  }

  @Test
  void withoutWaiting() {
    ParcelTable parcels = new ParcelTable(client, "later-parcels");

    parcels.admin().withoutWaiting().createIfAbsent();

    parcels.admin().createIfAbsent();
    assertThat(parcels.admin().verify()).isEmpty();
  }
}
