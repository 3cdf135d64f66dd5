package org.mashang.acceptance.contract;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * A cloud to hold the contract against.
 *
 * @param why it cannot be tried here; null if it can
 * @param strict whether it checks the signatures of presigned addresses
 */
record CloudUnderTest(
    String name,
    @Nullable String why,
    @Nullable URI dynamoDb,
    @Nullable URI sqs,
    @Nullable URI s3,
    AwsCredentialsProvider credentials,
    boolean strict) {

  private static final Region REGION = Region.US_EAST_1;

  static CloudUnderTest absent(String name, String why) {
    return new CloudUnderTest(name, why, null, null, null, keys("none", "none"), false);
  }

  static CloudUnderTest at(String name, URI endpoint, AwsCredentialsProvider keys) {
    return new CloudUnderTest(name, null, endpoint, endpoint, endpoint, keys, false);
  }

  static AwsCredentialsProvider keys(String id, String secret) {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(id, secret));
  }

  DynamoDbClient dynamo() {
    return DynamoDbClient.builder()
        .endpointOverride(dynamoDb)
        .region(REGION)
        .credentialsProvider(credentials)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  DynamoDbStreamsClient streams() {
    return DynamoDbStreamsClient.builder()
        .endpointOverride(dynamoDb)
        .region(REGION)
        .credentialsProvider(credentials)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  SqsClient queues() {
    return SqsClient.builder()
        .endpointOverride(sqs)
        .region(REGION)
        .credentialsProvider(credentials)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  S3Client files() {
    return S3Client.builder()
        .endpointOverride(s3)
        .region(REGION)
        .credentialsProvider(credentials)
        .forcePathStyle(true)
        .serviceConfiguration(as -> as.chunkedEncodingEnabled(false))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  S3Presigner presigner() {
    return S3Presigner.builder()
        .endpointOverride(s3)
        .region(REGION)
        .credentialsProvider(credentials)
        .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
        .build();
  }

  @Override
  public String toString() {
    return name;
  }
}
