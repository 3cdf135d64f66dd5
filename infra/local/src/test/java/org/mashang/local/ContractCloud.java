package org.mashang.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.mashang.local.handlers.Collector;
import org.mashang.local.handlers.Echo;
import org.mashang.local.handlers.Gatekeeper;
import org.mashang.local.handlers.Tally;

/** Puts the contract template and a jar of its functions into a folder. */
final class ContractCloud {

  private ContractCloud() {}

  static LocalCloud.Builder in(Path folder) throws IOException {
    Path template = folder.resolve("template.yaml");
    try (InputStream written = ContractCloud.class.getResourceAsStream("/contract.yaml")) {
      Files.copy(written, template);
    }
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(folder.resolve("handlers.jar")))) {
      for (Class<?> type :
          new Class<?>[] {Echo.class, Gatekeeper.class, Collector.class, Tally.class}) {
        String name = type.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        try (InputStream code = type.getClassLoader().getResourceAsStream(name)) {
          code.transferTo(jar);
        }
        jar.closeEntry();
      }
    }
    return LocalCloud.of(template, folder.resolve("data"))
        .parameter("Kept", folder.resolve("kept.txt").toString());
  }
}
