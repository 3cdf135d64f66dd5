package org.mashang.emulator.template;

/** What a resource is called where it runs: what {@code !Ref} and {@code !GetAtt} give. */
public interface Names {

  /**
   * @throws TemplateException if there is no such resource, or its kind has no name here
   */
  String ref(String resource, int line);

  /**
   * @throws TemplateException if there is no such resource or attribute
   */
  String attribute(String resource, String attribute, int line);
}
