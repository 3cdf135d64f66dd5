package org.mashang.emulator.template;

/** The template says something that cannot be done here; the message names the line. */
public final class TemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TemplateException(String message, int line) {
    super("template.yaml:" + line + ": " + message);
  }
}
