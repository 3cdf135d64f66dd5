package org.mashang.acceptance.contract;

import java.net.URI;
import java.util.stream.Stream;
import org.mashang.acceptance.template.Yaml;
import org.mashang.emulator.Clients;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.Service;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;

/** The clouds that can be reached from here, started once and stopped with the JVM. */
final class Clouds {

  /** The last image that asks for no account; {@code -Dlocalstack.image} names another. */
  private static final String IMAGE = "localstack/localstack:4.14.0";

  private Clouds() {}

  static Stream<CloudUnderTest> all() {
    return Stream.of(embedded(), localStack(), running());
  }

  private static CloudUnderTest embedded() {
    EmbeddedCloud cloud = EmbeddedCloud.fromTemplate(Yaml.root().resolve("template.yaml")).start();
    Runtime.getRuntime().addShutdownHook(new Thread(cloud::close));
    return new CloudUnderTest(
        "embedded",
        null,
        cloud.endpoint(Service.DYNAMODB),
        cloud.endpoint(Service.SQS),
        cloud.endpoint(Service.S3),
        CloudUnderTest.keys(Clients.ACCESS_KEY, Clients.SECRET_KEY),
        true);
  }

  private static CloudUnderTest localStack() {
    String name = System.getProperty("localstack.image", IMAGE);
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return CloudUnderTest.absent(name, "there is no Docker engine here");
    }
    // Closed by Testcontainers when this JVM ends.
    LocalStackContainer container =
        new LocalStackContainer(
                DockerImageName.parse(name).asCompatibleSubstituteFor("localstack/localstack"))
            .withServices("dynamodb", "dynamodbstreams", "sqs", "s3");
    container.start();
    return CloudUnderTest.at(
        name,
        container.getEndpoint(),
        CloudUnderTest.keys(container.getAccessKey(), container.getSecretKey()));
  }

  private static CloudUnderTest running() {
    String endpoint = System.getenv("AWS_ENDPOINT_URL");
    return endpoint == null
        ? CloudUnderTest.absent("AWS_ENDPOINT_URL", "the variable is not set")
        : CloudUnderTest.at(
            endpoint,
            URI.create(endpoint),
            System.getenv("AWS_ACCESS_KEY_ID") == null
                ? CloudUnderTest.keys("test", "test")
                : EnvironmentVariableCredentialsProvider.create());
  }
}
