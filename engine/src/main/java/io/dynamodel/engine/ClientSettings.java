package io.dynamodel.engine;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbBaseClientBuilder;

/**
 * What clients of the engine have in common. All is said here, so that neither the environment nor
 * a profile file has a say.
 */
final class ClientSettings {

  /** The engine has no address. The name is one that is never looked up. */
  private static final URI ENDPOINT = URI.create("http://dynamodb-engine.invalid");

  private static final StaticCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("engine", "engine"));

  private ClientSettings() {}

  static <B extends DynamoDbBaseClientBuilder<B, C>, C> void apply(B builder) {
    applyCommon(builder);
    builder.endpointDiscoveryEnabled(false).accountIdEndpointMode(AccountIdEndpointMode.DISABLED);
  }

  static <B extends AwsClientBuilder<B, C>, C> void applyCommon(B builder) {
    builder
        .endpointOverride(ENDPOINT)
        .region(Region.US_EAST_1)
        .credentialsProvider(CREDENTIALS)
        .defaultsMode(DefaultsMode.LEGACY)
        .dualstackEnabled(false)
        .fipsEnabled(false)
        .overrideConfiguration(withoutProfiles(builder.overrideConfiguration()));
  }

  private static ClientOverrideConfiguration withoutProfiles(ClientOverrideConfiguration given) {
    return given.toBuilder().defaultProfileFile(ProfileFile.aggregator().build()).build();
  }
}
