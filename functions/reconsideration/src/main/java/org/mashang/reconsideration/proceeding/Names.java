package org.mashang.reconsideration.proceeding;

/** The JSON type of a command or event: its class's name with a small first letter. */
final class Names {

  private Names() {}

  static String type(Class<?> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
