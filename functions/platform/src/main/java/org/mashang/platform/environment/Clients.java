package org.mashang.platform.environment;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * AWS clients as Lambda wants them: region and credentials straight from the variables Lambda sets
 * (no chain of providers to try, no profile file to look for), the small HTTP client. {@code
 * AWS_ENDPOINT_URL_…} is honoured by the SDK itself.
 */
public final class Clients {

  private static final String S3_ENDPOINT = "AWS_ENDPOINT_URL_S3";
  private static final ProfileFile NO_PROFILES = ProfileFile.aggregator().build();

  private final AwsCredentialsProvider credentials;
  private final Region region;
  private final ExecutionInterceptor[] interceptors;

  private Clients(
      AwsCredentialsProvider credentials, Region region, ExecutionInterceptor... interceptors) {
    this.credentials = credentials;
    this.region = region;
    this.interceptors = interceptors;
  }

  /** Clients for the account and region the function runs in. */
  public static Clients ofLambda() {
    String region = System.getenv("AWS_REGION");
    if (region == null) {
      throw new IllegalStateException("AWS_REGION is not set");
    }
    return new Clients(EnvironmentVariableCredentialsProvider.create(), Region.of(region));
  }

  /** Clients for given credentials, which pass every call to the interceptors. */
  public static Clients of(
      AwsCredentialsProvider credentials, Region region, ExecutionInterceptor... interceptors) {
    return new Clients(credentials, region, interceptors.clone());
  }

  public DynamoDbClient dynamoDb() {
    return sync(DynamoDbClient.builder()).endpointDiscoveryEnabled(false).build();
  }

  /** S3, with the bucket in the path where the endpoint is not Amazon's own. */
  public S3Client s3() {
    return sync(S3Client.builder()).forcePathStyle(System.getenv(S3_ENDPOINT) != null).build();
  }

  /** Signs links to S3. */
  public S3Presigner s3Presigner() {
    String endpoint = System.getenv(S3_ENDPOINT);
    S3Presigner.Builder builder =
        S3Presigner.builder()
            .region(region)
            .credentialsProvider(credentials)
            .serviceConfiguration(
                S3Configuration.builder().pathStyleAccessEnabled(endpoint != null).build());
    return endpoint == null
        ? builder.build()
        : builder.endpointOverride(URI.create(endpoint)).build();
  }

  public SqsClient sqs() {
    return sync(SqsClient.builder()).build();
  }

  public KmsClient kms() {
    return sync(KmsClient.builder()).build();
  }

  public SecretsManagerClient secrets() {
    return sync(SecretsManagerClient.builder()).build();
  }

  /** Credentials, for signing URLs and forms. */
  public AwsCredentialsProvider credentials() {
    return credentials;
  }

  public Region region() {
    return region;
  }

  private <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> B sync(B builder) {
    ClientOverrideConfiguration.Builder override =
        ClientOverrideConfiguration.builder()
            .defaultProfileFile(NO_PROFILES)
            .apiCallTimeout(Duration.ofSeconds(20));
    for (ExecutionInterceptor interceptor : interceptors) {
      override.addExecutionInterceptor(interceptor);
    }
    return builder
        .region(region)
        .credentialsProvider(credentials)
        .overrideConfiguration(override.build())
        .httpClientBuilder(
            UrlConnectionHttpClient.builder()
                .connectionTimeout(Duration.ofSeconds(2))
                .socketTimeout(Duration.ofSeconds(10)));
  }
}
