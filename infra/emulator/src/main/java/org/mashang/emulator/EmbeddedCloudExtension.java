package org.mashang.emulator;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the cloud of the project's template as a parameter: one per JVM, in memory, started
 * by the first test that asks and stopped after the last.
 */
public final class EmbeddedCloudExtension implements ParameterResolver {

  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(EmbeddedCloudExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(EmbeddedCloud.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(SPACE)
        .getOrComputeIfAbsent(
            EmbeddedCloud.class,
            type -> EmbeddedCloud.fromTemplate(template()).start(),
            EmbeddedCloud.class);
  }

  private static Path template() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path template = folder.resolve("template.yaml");
      if (Files.exists(template)) {
        return template;
      }
      folder = folder.getParent();
    }
    throw new IllegalStateException("template.yaml is in no folder above");
  }
}
