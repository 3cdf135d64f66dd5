package org.mashang.platform.desk;

import java.util.List;
import org.mashang.casework.law.Citation;
import org.mashang.platform.http.Problem.Cited;

/** Articles as they go out. */
public final class Cites {

  private Cites() {}

  public static List<Cited> of(List<Citation> citations) {
    return citations.stream().map(Cited::of).toList();
  }
}
