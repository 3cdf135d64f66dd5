package org.mashang.platform.environment;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
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
 * AWS clients as Lambda wants them: region, credentials and endpoints straight from the variables
 * Lambda sets (no chain of providers to try, no profile file to look for), and the HTTP client that
 * starts fastest. {@code AWS_ENDPOINT_URL_<service>} leads a service elsewhere.
 */
public final class Clients {

  private static final ProfileFile NO_PROFILES = ProfileFile.aggregator().build();

  private final Map<String, String> variables;
  private final AwsCredentialsProvider credentials;
  private final Region region;
  private final ExecutionInterceptor[] interceptors;

  private Clients(Map<String, String> variables, ExecutionInterceptor... interceptors) {
    this.variables = Map.copyOf(variables);
    this.interceptors = interceptors.clone();
    this.region = Region.of(needed("AWS_REGION"));
    String id = needed("AWS_ACCESS_KEY_ID");
    String secret = needed("AWS_SECRET_ACCESS_KEY");
    String session = variables.get("AWS_SESSION_TOKEN");
    this.credentials =
        StaticCredentialsProvider.create(
            session == null || session.isEmpty()
                ? AwsBasicCredentials.create(id, secret)
                : AwsSessionCredentials.create(id, secret, session));
  }

  /** Clients for the account and region the function runs in. */
  public static Clients ofLambda() {
    return new Clients(System.getenv());
  }

  /** The same from a map, for tests; every call passes the interceptors. */
  public static Clients of(Map<String, String> variables, ExecutionInterceptor... interceptors) {
    return new Clients(variables, interceptors);
  }

  public DynamoDbClient dynamoDb() {
    return sync(DynamoDbClient.builder(), "DYNAMODB").endpointDiscoveryEnabled(false).build();
  }

  /**
   * S3. Where the endpoint is not Amazon's own, with the bucket in the path, and with checksums in
   * the header: not every server reads a signed trailer before it answers (S3Proxy 4.1.0 does not).
   */
  public S3Client s3() {
    boolean other = endpoint("S3").isPresent();
    return sync(S3Client.builder(), "S3")
        .forcePathStyle(other)
        .serviceConfiguration(as -> as.chunkedEncodingEnabled(!other))
        .build();
  }

  /** Signs links to S3. */
  public S3Presigner s3Presigner() {
    Optional<URI> endpoint = endpoint("S3");
    S3Presigner.Builder builder =
        S3Presigner.builder()
            .region(region)
            .credentialsProvider(credentials)
            .serviceConfiguration(
                S3Configuration.builder().pathStyleAccessEnabled(endpoint.isPresent()).build());
    endpoint.ifPresent(builder::endpointOverride);
    return builder.build();
  }

  public SqsClient sqs() {
    return sync(SqsClient.builder(), "SQS").build();
  }

  public KmsClient kms() {
    return sync(KmsClient.builder(), "KMS").build();
  }

  public SecretsManagerClient secrets() {
    return sync(SecretsManagerClient.builder(), "SECRETS_MANAGER").build();
  }

  /** Credentials, for signing forms. */
  public AwsCredentialsProvider credentials() {
    return credentials;
  }

  public Region region() {
    return region;
  }

  /**
   * Makes a client's builder ready, for services that only one function needs.
   *
   * @param service as in {@code AWS_ENDPOINT_URL_<service>}
   */
  public <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> B sync(
      B builder, String service) {
    ClientOverrideConfiguration.Builder override =
        ClientOverrideConfiguration.builder()
            .defaultProfileFile(NO_PROFILES)
            .apiCallTimeout(Duration.ofSeconds(20));
    for (ExecutionInterceptor interceptor : interceptors) {
      override.addExecutionInterceptor(interceptor);
    }
    endpoint(service).ifPresent(builder::endpointOverride);
    return builder
        .region(region)
        .credentialsProvider(credentials)
        .overrideConfiguration(override.build())
        .httpClientBuilder(
            UrlConnectionHttpClient.builder()
                .connectionTimeout(Duration.ofSeconds(2))
                .socketTimeout(Duration.ofSeconds(10)));
  }

  private Optional<URI> endpoint(String service) {
    @Nullable String own = variables.get("AWS_ENDPOINT_URL_" + service);
    @Nullable String common = variables.get("AWS_ENDPOINT_URL");
    return Optional.ofNullable(own == null ? common : own).map(URI::create);
  }

  private String needed(String name) {
    String value = variables.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(name + " is not set");
    }
    return value;
  }
}
