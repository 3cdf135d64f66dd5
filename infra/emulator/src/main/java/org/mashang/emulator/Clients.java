package org.mashang.emulator;

import java.net.URI;
import java.util.Map;
import org.mashang.emulator.template.Region;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** AWS clients for the endpoints of one machine. The caller closes them. */
public final class Clients {

  /** What the local endpoints accept; presigned addresses are checked against it. */
  public static final String ACCESS_KEY = "mashang";

  public static final String SECRET_KEY = "mashang-local-secret";

  private static final AwsCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY));
  private static final software.amazon.awssdk.regions.Region REGION =
      software.amazon.awssdk.regions.Region.of(Region.NAME);

  private final Map<Service, URI> endpoints;

  Clients(Map<Service, URI> endpoints) {
    this.endpoints = endpoints;
  }

  public DynamoDbClient dynamoDb() {
    return DynamoDbClient.builder()
        .endpointOverride(endpoints.get(Service.DYNAMODB))
        .region(REGION)
        .credentialsProvider(CREDENTIALS)
        .httpClient(http())
        .build();
  }

  public DynamoDbStreamsClient dynamoDbStreams() {
    return DynamoDbStreamsClient.builder()
        .endpointOverride(endpoints.get(Service.DYNAMODB))
        .region(REGION)
        .credentialsProvider(CREDENTIALS)
        .httpClient(http())
        .build();
  }

  public SqsClient sqs() {
    return SqsClient.builder()
        .endpointOverride(endpoints.get(Service.SQS))
        .region(REGION)
        .credentialsProvider(CREDENTIALS)
        .httpClient(http())
        .build();
  }

  /** With checksums in the header: S3Proxy 4.1.0 answers before it has read a signed trailer. */
  public S3Client s3() {
    return S3Client.builder()
        .endpointOverride(endpoints.get(Service.S3))
        .region(REGION)
        .credentialsProvider(CREDENTIALS)
        .forcePathStyle(true)
        .serviceConfiguration(as -> as.chunkedEncodingEnabled(false))
        .httpClient(http())
        .build();
  }

  private static SdkHttpClient http() {
    return UrlConnectionHttpClient.create();
  }
}
