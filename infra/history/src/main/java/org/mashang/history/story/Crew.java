package org.mashang.history.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;

/** The officers of the demonstration, as the login knows them. */
public final class Crew {

  private static final String PEOPLE = "org/mashang/identity/demo-people.tsv";

  private static final Map<String, Actor> ALL = read();

  private Crew() {}

  /**
   * Somebody at a desk.
   *
   * @throws IllegalArgumentException if the demonstration knows nobody of that name
   */
  public static Actor of(String user) {
    return find(user).orElseThrow(() -> new IllegalArgumentException("nobody signs in as " + user));
  }

  public static Optional<Actor> find(String user) {
    return Optional.ofNullable(ALL.get(user));
  }

  private static Map<String, Actor> read() {
    InputStream file = Crew.class.getClassLoader().getResourceAsStream(PEOPLE);
    if (file == null) {
      throw new IllegalStateException(PEOPLE + " is missing from the class path");
    }
    Map<String, Actor> people = new HashMap<>();
    try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      reader.lines().skip(1).map(line -> line.split("\t", -1)).forEach(cell -> add(cell, people));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(people);
  }

  private static void add(String[] cell, Map<String, Actor> people) {
    if (!cell[3].isEmpty()) {
      people.put(cell[0], new Actor(cell[0], cell[1], Role.valueOf(cell[2]), cell[3]));
    }
  }
}
