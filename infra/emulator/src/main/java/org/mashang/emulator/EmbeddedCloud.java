package org.mashang.emulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.emulator.template.Region;
import org.mashang.emulator.template.Resource;
import org.mashang.emulator.template.Template;

/**
 * DynamoDB, SQS and S3 as endpoints on loopback, with the tables, queues, buckets and keys of a
 * template. A service whose endpoint variable is set ({@code AWS_ENDPOINT_URL_DYNAMODB} and so on)
 * is not started; its resources are made at that endpoint.
 */
public final class EmbeddedCloud implements AutoCloseable {

  private final Services services;
  private final PhysicalNames names;
  private final List<Resource> resources;
  private final Clients clients;

  private EmbeddedCloud(
      Services services, PhysicalNames names, List<Resource> resources, Clients clients) {
    this.services = services;
    this.names = names;
    this.resources = resources;
    this.clients = clients;
  }

  /** A cloud for a template, not started yet. */
  public static Builder fromTemplate(Path template) {
    return new Builder(Template.read(template));
  }

  /** Collects what a cloud is started with. */
  public static final class Builder {

    private final Template template;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<Service, Integer> ports = new LinkedHashMap<>();
    private @Nullable Path data;
    private boolean expiry = true;

    private Builder(Template template) {
      this.template = template;
    }

    /** Keeps data in a folder; without one everything is in memory, but for keys. */
    public Builder dataDirectory(Path folder) {
      this.data = folder;
      return this;
    }

    /** Gives a parameter of the template a value. */
    public Builder parameter(String name, String value) {
      parameters.put(name, value);
      return this;
    }

    /** Fixes a service's port; otherwise a free one is taken. */
    public Builder port(Service service, int port) {
      ports.put(service, port);
      return this;
    }

    /**
     * Lets no row of a table expire. For a simulated calendar: tables would judge by the machine's
     * clock, for which a row of last month is long over.
     */
    public Builder withoutExpiry() {
      this.expiry = false;
      return this;
    }

    /** Starts the services and makes the resources; ready when it returns. */
    public EmbeddedCloud start() {
      Services services = Services.start(ports, data);
      try {
        Clients clients = new Clients(services.endpoints());
        Map<String, String> values = template.parameters(parameters);
        PhysicalNames names =
            new PhysicalNames(template.types(values), services.endpoints(), services.keys());
        List<Resource> resources = template.resources(values, names);
        new Provision(clients, names, services, expiry).make(resources);
        return new EmbeddedCloud(services, names, resources, clients);
      } catch (RuntimeException e) {
        services.close();
        throw e;
      }
    }
  }

  /** Where a service answers. */
  public URI endpoint(Service service) {
    return Objects.requireNonNull(services.endpoints().get(service));
  }

  /** Clients for the services. */
  public Clients clients() {
    return clients;
  }

  /** The template's resources, with everything resolved. */
  public List<Resource> resources() {
    return resources;
  }

  /** What a resource is called here: a table's or bucket's name, a queue's address. */
  public String physicalName(String resource) {
    return names.ref(resource, 0);
  }

  /** Every environment variable that a function of the template sees here. */
  public Map<String, String> environmentOf(String function) {
    Resource resource =
        resources.stream()
            .filter(each -> each.name().equals(function))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no function " + function));
    Map<String, String> environment = new LinkedHashMap<>();
    resource
        .properties()
        .child("Environment")
        .flatMap(each -> each.child("Variables"))
        .ifPresent(variables -> environment.putAll(variables.textEntries()));
    services
        .endpoints()
        .forEach((service, uri) -> environment.put(service.endpointVariable(), uri.toString()));
    environment.put("AWS_ENDPOINT_URL_DYNAMODB_STREAMS", endpoint(Service.DYNAMODB).toString());
    environment.put("AWS_REGION", Region.NAME);
    environment.put("AWS_DEFAULT_REGION", Region.NAME);
    environment.put("AWS_ACCESS_KEY_ID", Clients.ACCESS_KEY);
    environment.put("AWS_SECRET_ACCESS_KEY", Clients.SECRET_KEY);
    return environment;
  }

  @Override
  public void close() {
    services.close();
  }
}
