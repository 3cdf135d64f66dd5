package org.mashang.local.declared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashang.emulator.template.Names;
import org.mashang.emulator.template.Template;
import org.mashang.emulator.template.TemplateException;

class VocabularyTest {

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
  void conditions_are_not_passed_over() throws IOException {
    assertEquals(
        "template.yaml:4: Condition of resource is not known on one machine",
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
    Names names =
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
    Vocabulary.read().check(template, template.resources(template.parameters(Map.of()), names));
  }
}
