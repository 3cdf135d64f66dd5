package org.mashang.emulator.template;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML with CloudFormation's short tags. */
final class YamlReader {

  private YamlReader() {}

  static Yaml read(Path file) throws IOException {
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setLabel(file.getFileName().toString()).build();
    try (Reader reader = Files.newBufferedReader(file)) {
      Node root =
          new Compose(settings)
              .composeReader(reader)
              .orElseThrow(() -> new TemplateException("the template is empty", 1));
      return convert(root);
    }
  }

  private static Yaml convert(Node node) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    String tag = node.getTag().getValue();
    Yaml plain =
        switch (node) {
          case ScalarNode scalar -> new Yaml.Scalar(scalar.getValue(), line);
          case SequenceNode sequence ->
              new Yaml.Sequence(
                  sequence.getValue().stream().map(YamlReader::convert).toList(), line);
          case MappingNode mapping -> new Yaml.Mapping(entries(mapping), line);
          default -> throw new TemplateException("unreadable YAML", line);
        };
    return tag.startsWith("!")
        ? new Yaml.Intrinsic(tag.substring(1), plain, line)
        : longForm(plain);
  }

  private static Map<String, Yaml> entries(MappingNode mapping) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = ((ScalarNode) tuple.getKeyNode()).getValue();
      Yaml value = convert(tuple.getValueNode());
      if (entries.put(key, value) != null) {
        throw new TemplateException(key + " stands twice", value.line());
      }
    }
    return entries;
  }

  private static Yaml longForm(Yaml plain) {
    if (plain instanceof Yaml.Mapping(Map<String, Yaml> entries, int line) && entries.size() == 1) {
      Map.Entry<String, Yaml> only = entries.entrySet().iterator().next();
      if (only.getKey().equals("Ref")) {
        return new Yaml.Intrinsic("Ref", only.getValue(), line);
      }
      if (only.getKey().startsWith("Fn::")) {
        return new Yaml.Intrinsic(only.getKey().substring(4), only.getValue(), line);
      }
    }
    return plain;
  }
}
