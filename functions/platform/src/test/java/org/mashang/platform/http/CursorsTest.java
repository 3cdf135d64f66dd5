package org.mashang.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.mashang.platform.keys.KeyedHash;

class CursorsTest {

  private final Cursors cursors = new Cursors(new KeyedHash(new byte[32]));

  @Property(tries = 200)
  void a_cursor_leads_back_to_its_place(@ForAll @StringLength(max = 60) @AlphaChars String place) {
    String cursor = cursors.next("cases of 330802", place + "#id");
    assertEquals(place + "#id", cursors.open("cases of 330802", cursor));
  }

  @Test
  void a_cursor_is_good_for_its_own_list_only() {
    String cursor = cursors.next("cases of 330802", "2026-03-02T01:00:00Z#id");
    assertThrows(Problem.Raised.class, () -> cursors.open("cases of 330803", cursor));
  }

  @Test
  void nobody_makes_one_up() {
    String cursor = cursors.next("list", "2026-03-02T01:00:00Z#id");
    for (int i = 0; i < cursor.length() - 1; i++) {
      String other =
          cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i + 1);
      assertThrows(Problem.Raised.class, () -> cursors.open("list", other));
    }
    assertThrows(Problem.Raised.class, () -> cursors.open("list", "!"));
    assertThrows(Problem.Raised.class, () -> cursors.open("list", "AAAA"));
  }

  @Test
  void after_the_last_part_there_is_none() {
    assertNull(cursors.next("list", null));
  }
}
