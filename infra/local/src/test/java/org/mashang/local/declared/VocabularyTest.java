package org.mashang.local.declared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashang.emulator.template.Names;
import org.mashang.emulator.template.Template;
import org.mashang.emulator.template.TemplateException;

class VocabularyTest {

  private static final Names NAMES =
      new Names() {
        @Override
        public String ref(String resource, int line) {
          return resource;
        }

        @Override
        public String attribute(String resource, String attribute, int line) {
          return resource + "." + attribute;
        }
      };

  @TempDir Path folder;

  @Test
  void the_projects_own_template_is_understood() {
    assertDoesNotThrow(() -> check(Template.read(Path.of("../../template.yaml"))));
  }

  @Test
  void a_resource_that_is_not_known_is_named_with_its_line() throws IOException {
    assertEquals(
        "template.yaml:3: AWS::Glue::Job is not known on one machine",
        refusal(
            """
            Resources:
              Job:
                Type: AWS::Glue::Job
            """));
  }

  @Test
  void a_property_that_is_not_known_is_named_with_its_line() throws IOException {
    assertEquals(
        "template.yaml:6: VisibilityTimeOut of AWS::SQS::Queue is not known on one machine",
        refusal(
            """
            Resources:
              Q:
                Type: AWS::SQS::Queue
                Properties:
                  DelaySeconds: 1
                  VisibilityTimeOut: 30
            """));
  }

  @Test
  void the_projects_own_template_is_understood_with_every_engine() {
    Template template = Template.read(Path.of("../../template.yaml"));
    assertDoesNotThrow(() -> check(template, Map.of("OcrEngine", "textract:zh")));
  }

  @Test
  void a_resource_is_there_only_if_its_condition_holds() throws IOException {
    Template template =
        Template.read(
            Files.writeString(
                folder.resolve("template.yaml"),
                """
                Parameters:
                  Engine: {Default: own}
                Conditions:
                  Foreign: !Not [!Equals [!Ref Engine, own]]
                Resources:
                  Always:
                    Type: AWS::SQS::Queue
                  Sometimes:
                    Type: AWS::SQS::Queue
                    Condition: Foreign
                """));
    assertEquals(Set.of("Always"), template.types(template.parameters(Map.of())).keySet());
    assertEquals(
        Set.of("Always", "Sometimes"),
        template.types(template.parameters(Map.of("Engine", "theirs"))).keySet());
  }

  @Test
  void a_value_that_a_condition_takes_away_is_no_value() throws IOException {
    String written =
        """
        Parameters:
          Engine: {Default: own}
        Conditions:
          Own: !Equals [!Ref Engine, own]
        Resources:
          Q:
            Type: AWS::SQS::Queue
            Properties:
              One: !If [Own, a, b]
              None: !If [Own, !Ref AWS::NoValue, c]
              List: !Join [',', [x, !If [Own, !Ref AWS::NoValue, y], z]]
        """;
    Template template = Template.read(Files.writeString(folder.resolve("template.yaml"), written));
    assertEquals(Map.of("One", "a", "List", "x,z"), entries(template, "own"));
    assertEquals(Map.of("One", "b", "None", "c", "List", "x,y,z"), entries(template, "theirs"));
  }

  private static Map<String, String> entries(Template template, String engine) {
    return template
        .resources(template.parameters(Map.of("Engine", engine)), NAMES)
        .getFirst()
        .properties()
        .textEntries();
  }

  @Test
  void a_condition_that_nobody_wrote_is_not_passed_over() throws IOException {
    assertEquals(
        "template.yaml:4: there is no condition InChina",
        refusal(
            """
            Resources:
              Q:
                Type: AWS::SQS::Queue
                Condition: InChina
            """));
  }

  private String refusal(String template) throws IOException {
    Path file = Files.writeString(folder.resolve("template.yaml"), template);
    return assertThrows(TemplateException.class, () -> check(Template.read(file))).getMessage();
  }

  private static void check(Template template) {
    check(template, Map.of());
  }

  private static void check(Template template, Map<String, String> given) {
    Vocabulary.read().check(template, template.resources(template.parameters(given), NAMES));
  }
}
