package org.mashang.local.declared;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.template.Properties;
import org.mashang.emulator.template.Resource;
import org.mashang.emulator.template.Template;
import org.mashang.emulator.template.TemplateException;
import org.mashang.local.workers.FunctionSpec;

/**
 * Everything of a template that this machine runs: functions, routes, event sources.
 *
 * @param deadLetters the queue of each function that has one for calls nobody waits for
 * @param cors null where the template says nothing about other origins
 */
public record Declaration(
    List<FunctionSpec> functions,
    List<DeclaredRoute> routes,
    Map<String, DeclaredAuthorizer> authorizers,
    @Nullable DeclaredCors cors,
    List<EventSource> sources,
    Map<String, String> deadLetters) {

  /**
   * Reads a template whose resources stand in the embedded cloud.
   *
   * @throws TemplateException with the line of the first thing that is not understood
   */
  public static Declaration read(Template template, EmbeddedCloud cloud) {
    Vocabulary vocabulary = Vocabulary.read();
    vocabulary.check(template, cloud.resources());
    return new Reading(template, cloud, vocabulary).read();
  }

  /** One pass over the resources. */
  private static final class Reading {

    private final Template template;
    private final EmbeddedCloud cloud;
    private final Vocabulary vocabulary;
    private final List<FunctionSpec> functions = new ArrayList<>();
    private final List<DeclaredRoute> routes = new ArrayList<>();
    private final Map<String, DeclaredAuthorizer> authorizers = new LinkedHashMap<>();
    private final List<EventSource> sources = new ArrayList<>();
    private final Map<String, String> deadLetters = new LinkedHashMap<>();
    private @Nullable DeclaredCors cors;
    private @Nullable String usualAuthorizer;

    Reading(Template template, EmbeddedCloud cloud, Vocabulary vocabulary) {
      this.template = template;
      this.cloud = cloud;
      this.vocabulary = vocabulary;
    }

    Declaration read() {
      of("AWS::Serverless::HttpApi").forEach(this::api);
      of("AWS::Serverless::Function").forEach(this::function);
      return new Declaration(functions, routes, authorizers, cors, sources, deadLetters);
    }

    private List<Resource> of(String type) {
      return cloud.resources().stream().filter(each -> each.type().equals(type)).toList();
    }

    private void api(Resource api) {
      api.properties()
          .child("CorsConfiguration")
          .ifPresent(
              written -> {
                vocabulary.check("Api/CorsConfiguration", written);
                cors = DeclaredCors.read(written);
              });
      Optional<Properties> auth = api.properties().child("Auth");
      if (auth.isEmpty()) {
        return;
      }
      vocabulary.check("Api/Auth", auth.get());
      usualAuthorizer = auth.get().text("DefaultAuthorizer").orElse(null);
      auth.get()
          .child("Authorizers")
          .ifPresent(
              written ->
                  written.names().forEach(name -> authorizer(name, written.child(name).get())));
    }

    private void authorizer(String name, Properties written) {
      vocabulary.check("Api/Authorizer", written);
      if (!written.flag("EnableSimpleResponses")
          || !written.require("AuthorizerPayloadFormatVersion").startsWith("2")) {
        throw new TemplateException(
            "authorizers answer simply, with payload 2.0, on one machine", written.line());
      }
      Properties identity =
          written
              .child("Identity")
              .orElseThrow(() -> new TemplateException("Identity is missing", written.line()));
      vocabulary.check("Api/Authorizer/Identity", identity);
      authorizers.put(
          name,
          new DeclaredAuthorizer(
              name,
              EventSource.last(written.require("FunctionArn")),
              identity.texts("Headers"),
              identity.texts("QueryStrings"),
              Duration.ofSeconds(identity.number("ReauthorizeEvery").orElse(300))));
    }

    private void function(Resource function) {
      Properties written = function.properties();
      functions.add(
          new FunctionSpec(
              function.name(),
              code(written),
              written.require("Handler"),
              written.number("MemorySize").orElse(128),
              Duration.ofSeconds(written.number("Timeout").orElse(3)),
              cloud.environmentOf(function.name())));
      checkChild("DeadLetterQueue", "DeadLetterQueue", written);
      checkChild("EventInvokeConfig", "EventInvokeConfig", written);
      written
          .child("EventInvokeConfig")
          .ifPresent(
              each -> checkChild("DestinationConfig", "EventInvokeConfig/DestinationConfig", each));
      deadLetterQueue(written)
          .ifPresent(arn -> deadLetters.put(function.name(), EventSource.last(arn)));
      written
          .child("Events")
          .ifPresent(
              events ->
                  events
                      .names()
                      .forEach(name -> event(function.name(), name, events.child(name).get())));
    }

    private Path code(Properties function) {
      Path jar = template.file().resolveSibling(function.require("CodeUri")).normalize();
      if (!Files.isRegularFile(jar)) {
        throw new TemplateException(jar + " is not built", function.line());
      }
      return jar;
    }

    private static Optional<String> deadLetterQueue(Properties function) {
      Optional<String> onFailure =
          function
              .child("EventInvokeConfig")
              .flatMap(each -> each.child("DestinationConfig"))
              .flatMap(each -> each.child("OnFailure"))
              .flatMap(each -> each.text("Destination"));
      return onFailure.or(
          () -> function.child("DeadLetterQueue").flatMap(each -> each.text("TargetArn")));
    }

    private void checkChild(String name, String place, Properties owner) {
      owner.child(name).ifPresent(each -> vocabulary.check(place, each));
    }

    private void event(String function, String name, Properties event) {
      String type = event.require("Type");
      Properties written =
          event
              .child("Properties")
              .orElseThrow(() -> new TemplateException("Properties is missing", event.line()));
      vocabulary.check("Event/" + type, written);
      checkChild("RetryPolicy", "RetryPolicy", written);
      if (type.equals("HttpApi")) {
        routes.add(route(function, written));
        return;
      }
      EventSource source = EventSource.read(function, name, type, written);
      if (source != null) {
        sources.add(source);
      }
    }

    private DeclaredRoute route(String function, Properties written) {
      Optional<Properties> auth = written.child("Auth");
      auth.ifPresent(each -> vocabulary.check("Event/HttpApi/Auth", each));
      String authorizer = auth.flatMap(each -> each.text("Authorizer")).orElse(usualAuthorizer);
      if ("NONE".equals(authorizer)) {
        authorizer = null;
      }
      if (authorizer != null && !authorizers.containsKey(authorizer)) {
        throw new TemplateException("there is no authorizer " + authorizer, written.line());
      }
      String method = written.text("Method").orElse("ANY").toUpperCase(Locale.ROOT);
      return new DeclaredRoute(
          method.equals("*") ? "ANY" : method,
          written.text("Path").orElse("$default"),
          function,
          authorizer);
    }
  }
}
