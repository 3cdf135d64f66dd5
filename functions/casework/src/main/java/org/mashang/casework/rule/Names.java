package org.mashang.casework.rule;

/** The JSON type of a command or event: its class's name with a small first letter. */
public final class Names {

  private Names() {}

  public static String type(Class<?> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
