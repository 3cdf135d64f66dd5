package org.mashang.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.Role;

/** The people of {@code demo-people.tsv}, beside this class. */
record DemoPeople(List<DemoPerson> all) {

  private static final int USER = 0;
  private static final int NAME = 1;
  private static final int ROLES = 2;
  private static final int ORGAN = 3;
  private static final int ID_NUMBER = 4;

  DemoPeople {
    all = List.copyOf(all);
  }

  /** Nobody: where there is no demonstration. */
  static DemoPeople none() {
    return new DemoPeople(List.of());
  }

  static DemoPeople read() {
    InputStream file = DemoPeople.class.getResourceAsStream("demo-people.tsv");
    if (file == null) {
      throw new IllegalStateException("demo-people.tsv is missing from the jar");
    }
    try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      List<DemoPerson> people = new ArrayList<>();
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        people.add(person(line.split("\t", -1)));
      }
      return new DemoPeople(people);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<DemoPerson> named(String user) {
    return all.stream().filter(person -> person.user().equals(user)).findFirst();
  }

  private static DemoPerson person(String[] cell) {
    String idNumber = orNull(cell[ID_NUMBER]);
    return new DemoPerson(
        cell[USER],
        cell[NAME],
        Arrays.stream(cell[ROLES].split(",", -1)).map(Role::valueOf).toList(),
        orNull(cell[ORGAN]),
        idNumber == null ? null : Personal.idNumber(idNumber));
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
