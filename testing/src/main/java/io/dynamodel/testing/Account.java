package io.dynamodel.testing;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** Whose tables they are. */
record Account(Region region, AwsCredentialsProvider credentials, ProfileFile profiles) {

  /** The same on every machine, whatever its environment and its AWS files say. */
  static final Account NONE =
      new Account(
          Region.US_EAST_1,
          StaticCredentialsProvider.create(AwsBasicCredentials.create("dynamodel", "dynamodel")),
          ProfileFile.aggregator().build());

  /** AWS checks the caller, so it gets the real one. An emulator takes any. */
  static Account of(URI endpoint) {
    return isAws(endpoint.getHost()) ? user() : NONE;
  }

  /** The one that the AWS SDK finds by itself. */
  private static Account user() {
    return new Account(
        new DefaultAwsRegionProviderChain().getRegion(),
        DefaultCredentialsProvider.builder().build(),
        ProfileFile.defaultProfileFile());
  }

  private static boolean isAws(String host) {
    return host.endsWith(".amazonaws.com")
        || host.endsWith(".amazonaws.com.cn")
        || host.endsWith(".api.aws");
  }
}
