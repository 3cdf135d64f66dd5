package org.mashang.local.workers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mashang.local.worker.WorkerMain;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** How a worker's process is started: flags, class path, environment. */
final class WorkerCommand {

  private static final double HEAP = 0.8;

  private final WorkerSettings settings;
  private final Optional<Path> nativeClient;

  WorkerCommand(WorkerSettings settings) {
    this.settings = settings;
    try {
      this.nativeClient =
          settings.plain() ? Optional.empty() : NativeClient.unpack(settings.folder());
    } catch (IOException e) {
      throw new UncheckedIOException("the runtime client cannot be unpacked", e);
    }
  }

  ProcessBuilder build(FunctionSpec function, String runtimeApi) throws IOException {
    Path work = settings.folder().resolve("work").resolve(function.name());
    Files.createDirectories(work);
    ProcessBuilder builder = new ProcessBuilder(command(function));
    builder.directory(work.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(WorkerCommand::foreign);
    environment.putAll(function.environment());
    environment.putAll(lambda(function, runtimeApi));
    return builder;
  }

  private List<String> command(FunctionSpec function) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx" + Math.round(function.memory() * HEAP) + "m",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "--enable-native-access=ALL-UNNAMED"));
    if (Runtime.version().feature() >= 23) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    if (settings.archives()) {
      command.addAll(ClassArchive.flags(settings.folder(), function, classPath(function)));
    }
    nativeClient.ifPresentOrElse(
        library -> command.add("-D" + NativeClient.PROPERTY + "=" + library),
        () -> command.add("-D" + WorkerMain.PLAIN + "=true"));
    command.addAll(List.of("-cp", classPath(function), WorkerMain.class.getName()));
    command.add(function.handler());
    return command;
  }

  private static Map<String, String> lambda(FunctionSpec function, String runtimeApi) {
    Map<String, String> variables = new TreeMap<>();
    variables.put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
    variables.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
    variables.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memory()));
    variables.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + function.name());
    variables.put("AWS_LAMBDA_LOG_STREAM_NAME", "local");
    variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    variables.put("AWS_EXECUTION_ENV", "AWS_Lambda_java" + Runtime.version().feature());
    variables.put("_HANDLER", function.handler());
    variables.put("LAMBDA_TASK_ROOT", function.jar().resolveSibling("").toString());
    variables.put("TZ", ":UTC");
    return variables;
  }

  /** A function sees nothing of the user's own AWS and Java settings. */
  private static boolean foreign(String name) {
    return name.startsWith("AWS_")
        || name.startsWith("LAMBDA_")
        || name.equals("JAVA_TOOL_OPTIONS")
        || name.equals("JDK_JAVA_OPTIONS")
        || name.equals("CLASSPATH");
  }

  private static String classPath(FunctionSpec function) {
    return String.join(
        File.pathSeparator,
        function.jar().toString(),
        place(WorkerMain.class),
        place(AWSLambda.class),
        place(Context.class),
        place(PojoSerializer.class),
        place(SdkInternalThreadLocal.class));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
