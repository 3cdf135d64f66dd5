package org.mashang.acceptance.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Template and code say the same: handlers, and the variables they read. Looks into the jars. */
class TemplateCodeIT {

  private static final Template TEMPLATE = Template.read();

  @TestFactory
  Stream<DynamicTest> everyHandlerIsInTheJarThatItsFunctionNames() {
    return TEMPLATE.functions().entrySet().stream()
        .map(
            function ->
                DynamicTest.dynamicTest(function.getKey(), () -> loads(function.getValue())));
  }

  private static void loads(JsonNode function) throws Exception {
    Path jar = Yaml.root().resolve(function.path("CodeUri").asText());
    assertTrue(Files.isRegularFile(jar), jar + " is not built: mvn package");
    URL[] path = {jar.toUri().toURL()};
    // The jar alone: what is not in it is not there in the cloud either.
    try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      Class<?> handler = loader.loadClass(function.path("Handler").asText());
      assertTrue(Modifier.isPublic(handler.getModifiers()), "public");
      assertTrue(Modifier.isPublic(handler.getConstructor().getModifiers()), "constructor");
      Set<String> interfaces = new TreeSet<>();
      for (Class<?> type = handler; type != null; type = type.getSuperclass()) {
        Arrays.stream(type.getInterfaces()).map(Class::getSimpleName).forEach(interfaces::add);
      }
      assertTrue(
          interfaces.contains("RequestHandler") || interfaces.contains("RequestStreamHandler"),
          () -> handler + " implements " + interfaces);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFunctionReadsExactlyTheVariablesItIsGiven() {
    VariablesRead read = new VariablesRead();
    return TEMPLATE.functions().entrySet().stream()
        .map(
            function ->
                DynamicTest.dynamicTest(
                    function.getKey(),
                    () -> {
                      Set<String> declared = new TreeSet<>();
                      function
                          .getValue()
                          .at("/Environment/Variables")
                          .fieldNames()
                          .forEachRemaining(declared::add);
                      assertEquals(declared, read.by(function.getValue().path("Handler").asText()));
                    }));
  }
}
