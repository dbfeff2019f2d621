package io.dynamodel.testing;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** Whose tables they are: the same on every machine, whatever its environment variables say. */
final class LocalAccount {

  static final Region REGION = Region.US_EAST_1;

  /** DynamoDB Local takes any credentials of letters and digits. */
  static final AwsCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("dynamodel", "dynamodel"));

  private LocalAccount() {}
}
